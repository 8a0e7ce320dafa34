import type { RelatedLink } from '../../lib/article/related-links.ts';
import { webAddress } from '../../lib/export/brief.ts';
import { t } from '../../locales/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';

interface Props {
  links: RelatedLink[];
  onCopy: (part: string) => void;
}

/** The end of a title, which keeps the arrow from standing alone on a line. */
const LAST_WORD = /\S{1,16}$/u;

/** Links that stood in the hidden "Read more" blocks. */
export function Related({ links, onCopy }: Props) {
  return (
    <ul>
      {links.map(({ title, url }, index) => {
        const address = webAddress(url);
        return (
          <li key={url} class="line">
            {address ? (
              <a class="related-link" href={address} target="_blank" rel="noopener noreferrer">
                <span dir="auto">
                  {title.replace(LAST_WORD, '')}
                  <span class="related-end">
                    {LAST_WORD.exec(title)?.[0]}
                    <Icon name="external" mirrored />
                  </span>
                </span>
              </a>
            ) : (
              <span class="related-link" dir="auto">
                {title}
              </span>
            )}
            <IconButton
              class="line-copy"
              icon="copy"
              label={t('menu.copyLine')}
              onClick={() => onCopy(`related/${index}`)}
            />
          </li>
        );
      })}
    </ul>
  );
}
