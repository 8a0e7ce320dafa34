import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { LookUps } from '../lib/browser/look-ups/look-up-view.ts';
import type { AnnotatedPage, Layer } from '../lib/browser/messages.ts';
import type { Annotation, Span } from '../lib/contract.ts';
import { aboutActor } from '../lib/digest/about-actor.ts';
import { everyListed, listedActors } from '../lib/digest/actors/listed-actors.ts';
import { answers } from '../lib/digest/answers/answers.ts';
import { glossesOf } from '../lib/digest/answers/glosses.ts';
import { pointsOf } from '../lib/digest/answers/points.ts';
import { headlineNote } from '../lib/digest/article/headline-note.ts';
import { backgroundLines } from '../lib/digest/background/background-lines.ts';
import { entriesBesideCards } from '../lib/digest/background/card-entries.ts';
import { withEntriesOfStory } from '../lib/digest/background/reference-entries.ts';
import { datedEvents } from '../lib/digest/dates/dated-events.ts';
import { figureLines } from '../lib/digest/figures/figure-lines.ts';
import { listedQuotes } from '../lib/digest/quotes/listed-quotes.ts';
import type { BriefSource } from '../lib/export/brief.ts';
import type { ExportFormat } from '../lib/export/export-page.ts';
import type { Labels, SectionId } from '../lib/export/labels.ts';
import type { EarlierArticle } from '../lib/knowledge/reading-history/earlier-articles.ts';
import { t } from '../locales/text.ts';
import { Background } from './background/Background.tsx';
import { Hidden } from './background/Hidden.tsx';
import type { LookUpActions } from './background/look-up-actions.ts';
import { PrivacyReceipt } from './background/PrivacyReceipt.tsx';
import { Related } from './background/Related.tsx';
import { Notices } from './Notices.tsx';
import { Actors } from './summary/Actors.tsx';
import { Figures } from './summary/Figures.tsx';
import { KeyPoints } from './summary/KeyPoints.tsx';
import { Overview } from './summary/Overview.tsx';
import { Questions } from './summary/Questions.tsx';
import { Quotes } from './summary/Quotes.tsx';
import { Timeline } from './summary/Timeline.tsx';
import { Toolbar } from './Toolbar.tsx';
import type { LineActions } from './ui/line-actions.ts';
import { Section } from './ui/Section.tsx';

interface Props {
  state: {
    actor: string | null;
    unkept: { layer: Layer; on: boolean } | null;
    folded: readonly SectionId[];
    format: ExportFormat;
    lookUps: LookUps | null;
    lookingUp: boolean;
    earlier: readonly EarlierArticle[];
  };
  page: AnnotatedPage;
  labels: Labels;
  locale: string;
  onShow: (span: Span) => void;
  onLight: (span: Span | null) => void;
  /** A section, a line or (null) everything of what is shown. */
  onCopy: (part: string | null, shown: BriefSource) => void;
  onExport: () => void;
  onFormat: (format: ExportFormat) => void;
  onActor: (actor: string | null) => void;
  onFold: (id: SectionId, folded: boolean) => void;
  onLayer: (layer: Layer, on: boolean) => void;
  onKeep: (remember: 'page' | 'site' | 'everywhere') => void;
  onClutter: (index: number, hidden: boolean) => void;
  lookUpActions: LookUpActions;
  onAnnotate: () => void;
  onSiteOff: () => void;
  onOptions: () => void;
}

interface Part {
  id: SectionId;
  /** Lines in it that can be copied; a section without any is not shown, unless it has something else to say. */
  count: number;
  saysMore?: boolean;
  /** All of the lines are folded away, which are copied one by one only. */
  isFolded?: boolean;
  /** Whether the number beside the title says something. */
  counted: boolean;
  body: () => ComponentChildren;
}

/** What the panel shows of an annotation, or of what in it concerns one actor, as far as it takes reading the text. */
function digestOf(whole: Annotation, actor: string | null) {
  const annotation = actor === null ? withEntriesOfStory(whole) : aboutActor(whole, actor);
  const dated = datedEvents(annotation);
  const lines = backgroundLines(
    annotation,
    dated.flatMap(({ events }) => events),
  );
  return {
    annotation,
    lines,
    glosses: glossesOf(annotation, lines),
    quotes: listedQuotes(annotation),
    dated,
  };
}

/** The annotated article in sections, from a glance to the details. */
export function Panel(props: Props) {
  const { state, page, labels, locale } = props;
  const { annotation: whole, related, clutter } = page;
  // The panel is drawn anew whenever the page is scrolled.
  const digest = useMemo(() => digestOf(whole, state.actor), [whole, state.actor]);
  const { annotation, lines, glosses, quotes, dated } = digest;
  const { lookUps, lookingUp, earlier } = state;
  const wikipedia = (lookUps?.found ?? []).filter(({ actor }) => state.actor === null || actor === state.actor);
  const shown: BriefSource = { annotation, related, clutter, wikipedia };
  const actions: LineActions = {
    show: props.onShow,
    light: props.onLight,
    copy: (part) => props.onCopy(part, shown),
  };
  const actorName = whole.actors.find(({ id }) => id === state.actor)?.name ?? null;
  const { summary } = annotation;
  const common = { annotation, glosses, locale, actions };

  const parts: Part[] = [
    {
      id: 'questions',
      count: answers(summary).length,
      saysMore: headlineNote(summary) === 'alone',
      counted: false,
      body: () => <Questions {...common} labels={labels.questions} />,
    },
    { id: 'points', count: pointsOf(summary).length, counted: false, body: () => <KeyPoints {...common} /> },
    {
      id: 'actors',
      count: everyListed(listedActors(annotation)).length,
      counted: true,
      body: () => <Actors {...common} annotation={whole} chosen={state.actor} onChoose={props.onActor} />,
    },
    {
      id: 'figures',
      count: figureLines(annotation).length,
      counted: true,
      body: () => <Figures {...common} words={labels.figureWords} />,
    },
    {
      id: 'quotes',
      count: quotes.main.length + quotes.others.length,
      counted: true,
      body: () => <Quotes {...common} listed={quotes} />,
    },
    {
      id: 'timeline',
      count: dated.length,
      counted: false,
      body: () => <Timeline {...common} groups={dated} />,
    },
    {
      id: 'background',
      count: lines.length + entriesBesideCards(annotation).length + wikipedia.length,
      isFolded:
        lines.length + wikipedia.length === 0 && annotation.background.entries.every((entry) => entry.inPassing),
      saysMore:
        state.actor === null &&
        (earlier.length > 0 || (lookUps?.consent !== 'never' && (lookUps?.names.length ?? 0) > 0)),
      counted: false,
      body: () => (
        <Background
          {...common}
          lines={lines}
          lookUps={lookUps}
          lookingUp={lookingUp}
          wikipedia={wikipedia}
          earlier={earlier}
          actor={state.actor}
          lookUpActions={props.lookUpActions}
        />
      ),
    },
    {
      id: 'related',
      count: state.actor === null ? related.length : 0,
      counted: true,
      body: () => <Related links={related} onCopy={actions.copy} />,
    },
    {
      id: 'hidden',
      count: state.actor === null ? clutter.length : 0,
      counted: true,
      body: () => <Hidden items={clutter} on={page.clutterHidden} onChange={props.onClutter} />,
    },
  ];
  const filled = parts.filter(({ count, saysMore }) => count > 0 || saysMore);

  return (
    <>
      <Toolbar
        highlightsOn={page.highlightsOn}
        clutterHidden={page.clutterHidden}
        unkept={state.unkept !== null}
        filteredBy={actorName}
        format={state.format}
        onLayer={props.onLayer}
        onKeep={props.onKeep}
        onShowAll={() => props.onActor(null)}
        onFormat={props.onFormat}
        onCopyAll={() => props.onCopy(null, shown)}
        onExport={props.onExport}
        onAnnotate={props.onAnnotate}
        onSiteOff={props.onSiteOff}
        onOptions={props.onOptions}
      />
      <main class="panel">
        <Overview annotation={whole} locale={locale} />
        <Notices notices={page.notices} />
        {parts.every(({ count }) => count === 0) && <p class="nothing">{t('panel.nothingFound')}</p>}
        {filled.map(({ id, count, isFolded, counted, body }) => (
          <Section
            key={id}
            id={id}
            title={labels.sections[id]}
            count={counted ? count : 0}
            locale={locale}
            folded={state.folded.includes(id)}
            onFold={(folded) => props.onFold(id, folded)}
            onCopy={count > 0 && !isFolded ? () => actions.copy(id) : null}
          >
            {body()}
          </Section>
        ))}
        <PrivacyReceipt requests={lookUps?.requests ?? null} locale={locale} />
      </main>
    </>
  );
}
