import type { BackgroundEntry } from '../../lib/contract.ts';
import { webAddress } from '../../lib/export/brief.ts';
import { t } from '../../locales/text.ts';

/** A statement of a reference work with its source, on a line of its own so that scripts do not mix. */
export function Entry({ entry }: { entry: BackgroundEntry }) {
  const url = webAddress(entry.url);
  return (
    <div class="entry-text">
      <p lang="en" dir="auto">
        {entry.text}
      </p>
      <p class="source-note">
        {url ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            <bdi>{entry.source}</bdi>
          </a>
        ) : (
          <bdi>{entry.source}</bdi>
        )}
        {` · ${t('panel.asOf', [entry.asOf])}`}
      </p>
    </div>
  );
}
