import { formatDay } from '../../lib/digest/dates/format-date.ts';
import { webAddress } from '../../lib/export/brief.ts';
import type { ChangedFigure } from '../../lib/knowledge/reading-history/changed-figures.ts';
import type { EarlierArticle } from '../../lib/knowledge/reading-history/earlier-articles.ts';
import type { KeptFigure } from '../../lib/knowledge/reading-history/kept-article.ts';
import { OUTCOME_MESSAGES } from '../../locales/kinds.ts';
import { t } from '../../locales/text.ts';
import { isolate, listed } from '../ui/isolate.ts';

interface Props {
  articles: readonly EarlierArticle[];
  locale: string;
}

/**
 * Articles that the reader read before about the same actors, and which figures are others now. Kept on this device.
 */
export function EarlierReading({ articles, locale }: Props) {
  if (articles.length === 0) return null;
  return (
    <>
      <h3 class="small-title">{t('reading.title')}</h3>
      <ul class="earlier">
        {articles.map(({ url, title, publisher, date, shared, changed }) => (
          <li key={url} class="entry">
            <a href={webAddress(url) ?? undefined} target="_blank" rel="noopener noreferrer">
              <bdi>{title === '' ? url : title}</bdi>
            </a>
            <p class="source-note">
              {publisher !== null && (
                <>
                  <bdi>{publisher}</bdi>,{' '}
                </>
              )}
              {formatDay(date, locale) ?? date}
            </p>
            <p class="source-note">{t('reading.shared', [listed(shared, locale)])}</p>
            {changed.length > 0 && (
              <ul class="earlier-changes">
                {changed.map((change) => (
                  <li key={`${change.before.text} ${change.after.text}`}>{sentence(change)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function sentence({ before, after }: ChangedFigure): string {
  const thing = after.outcome === null ? (after.of ?? after.unit ?? '') : t(OUTCOME_MESSAGES[after.outcome]);
  return t('reading.change', [thing, inWords(before), inWords(after)].map(isolate));
}

/** The figure as its article has it: "almost 3,800 troops". */
function inWords({ text, approxWords }: KeptFigure): string {
  const isPart = approxWords !== null && text.toLowerCase().startsWith(approxWords.toLowerCase());
  return approxWords === null || isPart ? text : `${approxWords} ${text}`;
}
