import { useMemo } from 'preact/hooks';
import type { Annotation, Figure } from '../../lib/contract.ts';
import { amountBeside, amountStated, countedOf } from '../../lib/digest/figures/counted-of.ts';
import { type DifferingFigures, differingFigures } from '../../lib/digest/figures/differing-figures.ts';
import { type FigureLine, figureLines, partsBeside, statementPieces } from '../../lib/digest/figures/figure-lines.ts';
import type { FigureWords } from '../../lib/digest/figures/format-figure.ts';
import { formatQuantity } from '../../lib/digest/figures/format-figure.ts';
import { OUTCOME_MESSAGES } from '../../locales/kinds.ts';
import { t } from '../../locales/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Source } from '../ui/Line.tsx';
import type { LineActions } from '../ui/line-actions.ts';

interface Props {
  annotation: Annotation;
  locale: string;
  words: FigureWords;
  actions: LineActions;
}

/**
 * Key figures as a table, each in the article's own statement or with what it counts; figures that share a unit are
 * drawn to one scale, and a whole shows its parts.
 */
export function Figures({ annotation, locale, words, actions }: Props) {
  let line = 0;
  const lines = useMemo(() => figureLines(annotation), [annotation]);
  const differing = useMemo(() => differingFigures(annotation), [annotation]);
  return (
    <>
      <table class="figures">
        <thead class="unseen">
          <tr>
            <th scope="col">{t('figure.columnFigure')}</th>
            <th scope="col">{t('figure.columnSaid')}</th>
            <th scope="col">{t('menu.copyLine')}</th>
          </tr>
        </thead>
        <tbody lang={annotation.article.language}>
          {lines.map((figureLine) => {
            const id = `figures/${line}`;
            line += 1 + partsBeside(figureLine).length;
            const { start } = figureLine.entries[0].figure;
            return <Row key={start} {...{ id, figureLine, annotation, locale, words, actions }} />;
          })}
        </tbody>
      </table>
      {differing.length > 0 && <Differing {...{ differing, annotation, locale, words, actions }} />}
    </>
  );
}

interface DifferingProps extends Props {
  differing: readonly DifferingFigures[];
}

/** Where the article gives differing figures for one thing: all of them, and who says which. */
function Differing({ differing, annotation, locale, words, actions }: DifferingProps) {
  return (
    <>
      <h3 class="small-title">{t('figure.differing')}</h3>
      {differing.map(({ outcome, claims }) => (
        <ul key={claims[0].figure.start} class="claims" lang={annotation.article.language}>
          {claims.map(({ figure, saidBy }) => (
            <li key={figure.start} class="line">
              <Source span={figure} actions={actions}>
                <span dir="auto">
                  <bdi class="claim-amount">{formatQuantity(figure, locale, words)}</bdi>{' '}
                  {outcome ? t(OUTCOME_MESSAGES[outcome]) : figure.of}
                  {' · '}
                  <bdi>{saidBy ?? t('figure.articleItself')}</bdi>
                </span>
              </Source>
            </li>
          ))}
        </ul>
      ))}
    </>
  );
}

interface RowProps extends Props {
  id: string;
  figureLine: FigureLine;
}

function Row({ id, figureLine, annotation, ...common }: RowProps) {
  const { entries, statement, saidBy } = figureLine;
  const [{ figure, parts, share, isComplete }] = entries;
  const isAlone = entries.length === 1;
  const beside = partsBeside(figureLine);
  const highlights = entries.map((entry) => `figure-${annotation.figures.indexOf(entry.figure)}`);
  return (
    <tr data-highlight={highlights.join(' ')}>
      <th scope="row" class="figure-amount">
        <Source span={statement ?? figure} actions={common.actions} class="figure-source">
          {statement
            ? entries.map((entry, index) => (
                <span key={entry.figure.start} class="amount">
                  {index > 0 && <span class="unseen">, </span>}
                  <bdi>{amountStated(entry.figure, common.locale, common.words)}</bdi>
                </span>
              ))
            : entries.map((entry) => (
                <Amount key={entry.figure.start} figure={entry.figure} locale={common.locale} words={common.words} />
              ))}
        </Source>
      </th>
      <td class="figure-said">
        <span dir="auto">
          {statement
            ? statementPieces(statement, entries, annotation.article.language).map(({ start, text, isFigure }) =>
                isFigure ? <b key={start}>{text}</b> : text,
              )
            : countedOf(figure, annotation)}
        </span>
        {saidBy && (
          <span class="figure-sayer" dir="auto">
            {saidBy}
          </span>
        )}
        {isAlone && share !== null && <Bar share={share} whole={figure} parts={isComplete ? parts : []} />}
        {beside.length > 0 && <Parts parts={beside} {...common} />}
      </td>
      <td class="figure-copy">
        <IconButton class="line-copy" icon="copy" label={t('menu.copyLine')} onClick={() => common.actions.copy(id)} />
      </td>
    </tr>
  );
}

/** The amount, with a sign for a change. */
function Amount({ figure, locale, words }: { figure: Figure; locale: string; words: FigureWords }) {
  return (
    <span class="amount">
      {figure.change && (
        <span class="amount-change" role="img" aria-label={t(figure.change === 'up' ? 'figure.rise' : 'figure.fall')}>
          <Icon name={figure.change === 'up' ? 'rise' : 'fall'} />
        </span>
      )}
      <bdi>{amountBeside(figure, locale, words)}</bdi>
    </span>
  );
}

interface BarProps {
  share: number;
  whole: Figure;
  /** Parts that add up to the whole. */
  parts: Figure[];
}

/** Decorative: the amounts beside it say the same. */
function Bar({ share, whole, parts }: BarProps) {
  if (parts.length === 0) {
    return (
      <span class="bar kind-figure" aria-hidden="true">
        <span class="bar-fill" style={{ inlineSize: `${Math.max(1, share * 100)}%` }} />
      </span>
    );
  }
  return (
    <span class="bar bar-parts kind-figure" aria-hidden="true">
      {parts.map((part) => (
        <span key={part.start} class="bar-fill" style={{ inlineSize: `${(100 * part.value) / whole.value}%` }} />
      ))}
    </span>
  );
}

function Parts({ parts, locale, words, actions }: Omit<Props, 'annotation'> & { parts: Figure[] }) {
  return (
    <ul class="parts">
      {parts.map((part) => (
        <li key={part.start}>
          <Source span={part} actions={actions}>
            <span class="part" dir="auto">
              <bdi class="part-amount">{formatQuantity(part, locale, words)}</bdi> {part.of ?? ''}
            </span>
          </Source>
        </li>
      ))}
    </ul>
  );
}
