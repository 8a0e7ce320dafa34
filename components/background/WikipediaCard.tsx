import { formatDay } from '../../lib/digest/dates/format-date.ts';
import { webAddress } from '../../lib/export/brief.ts';
import { LICENCE, LICENCE_ADDRESS, type WikipediaEntry } from '../../lib/knowledge/wikipedia/entry.ts';
import { t } from '../../locales/text.ts';
import { IconButton } from '../ui/IconButton.tsx';

interface Props {
  entry: WikipediaEntry;
  /** Of the actor, as the article has it. */
  name: string;
  locale: string;
  onCopy: () => void;
}

/** The beginning of a Wikipedia article, with title, authors and licence as that asks for. */
export function WikipediaCard({ entry, name, locale, onCopy }: Props) {
  const { title, description, text, shortened, language, asOf } = entry;
  return (
    <li class="line">
      <div class="entry">
        <bdi class="entry-name">{name}</bdi>
        <div class="entry-text">
          {description !== null && (
            <p class="entry-description" lang={language} dir="auto">
              {description}
            </p>
          )}
          <p lang={language} dir="auto">
            {text}
          </p>
          <p class="source-note">
            <a href={webAddress(entry.url) ?? undefined} target="_blank" rel="noopener noreferrer" lang={language}>
              <bdi>{title}</bdi>
            </a>
            {` · ${t('wikipedia.contributors')} · `}
            <a href={LICENCE_ADDRESS} target="_blank" rel="license noopener noreferrer">
              <bdi>{LICENCE}</bdi>
            </a>
            {shortened && ` · ${t('wikipedia.shortened')}`}
            {` · ${t('panel.asOf', [formatDay(asOf, locale) ?? asOf])}`}
          </p>
        </div>
      </div>
      <IconButton class="line-copy" icon="copy" label={t('menu.copyLine')} onClick={onCopy} />
    </li>
  );
}
