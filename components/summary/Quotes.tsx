import { readAsEnglish } from '../../lib/analysis/language/read-as-english.ts';
import type { Annotation, Quote } from '../../lib/contract.ts';
import type { ListedQuotes } from '../../lib/digest/quotes/listed-quotes.ts';
import { saidHow } from '../../lib/digest/quotes/said-how.ts';
import { isOwnWords, quotedWords, speakerOf } from '../../lib/digest/quotes/speaker.ts';
import { STRENGTH_MESSAGES } from '../../locales/kinds.ts';
import { t } from '../../locales/text.ts';
import { Line } from '../ui/Line.tsx';
import type { LineActions } from '../ui/line-actions.ts';

interface Props {
  annotation: Annotation;
  /** Its quotes as they are listed. */
  listed: ListedQuotes;
  actions: LineActions;
}

/**
 * Who said what: the speaker, how it was said when that matters, and the words. Where there are many, the rest is
 * folded away.
 */
export function Quotes({ annotation, listed: { main, others }, actions }: Props) {
  return (
    <>
      <QuoteList quotes={main} first={0} {...{ annotation, actions }} />
      {others.length > 0 && (
        <details class="more">
          <summary>{t('panel.moreQuotes')}</summary>
          <QuoteList quotes={others} first={main.length} {...{ annotation, actions }} />
        </details>
      )}
    </>
  );
}

interface ListProps extends Omit<Props, 'listed'> {
  quotes: readonly Quote[];
  /** Position of the first of them in the section, as in the export. */
  first: number;
}

function QuoteList({ quotes, first, annotation, actions }: ListProps) {
  const { article, actors, language } = annotation;
  return (
    <ul class="quotes">
      {quotes.map((quote, index) => {
        // Nobody looked for the speaker in an article of another language, which may well name one.
        const unknown = readAsEnglish(language) ? t('panel.unknownSpeaker') : null;
        const speaker = speakerOf(quote, actors) ?? unknown;
        const how = saidHow(quote.verb, language);
        const type = actors.find(({ id }) => id === quote.actor)?.type ?? 'other';
        return (
          <Line
            key={quote.start}
            id={`quotes/${first + index}`}
            span={quote}
            actions={actions}
            class={`quote kind-${type}`}
          >
            <span class="quote-head">
              {speaker !== null && (
                <bdi class="quote-speaker" lang={article.language}>
                  {speaker}
                </bdi>
              )}
              {how && quote.strength === 'neutral' && (
                <span class="quote-verb" lang={article.language}>
                  {how}
                </span>
              )}
              {quote.strength !== 'neutral' && (
                <span class="tag" title={how ?? undefined}>
                  {t(STRENGTH_MESSAGES[quote.strength])}
                </span>
              )}
              {quote.unnamed && <span class="tag tag-warn">{t('panel.unnamed')}</span>}
            </span>
            <span class={isOwnWords(quote) ? 'quote-text quote-own' : 'quote-text'} lang={article.language} dir="auto">
              {isOwnWords(quote) ? `“${quotedWords(quote)}”` : quotedWords(quote)}
            </span>
          </Line>
        );
      })}
    </ul>
  );
}
