import type { Actor, Annotation, ClutterKind, Figure, Passage, Quote, Span } from '../contract.ts';
import { listedActors } from '../digest/actors/listed-actors.ts';
import { answers } from '../digest/answers/answers.ts';
import { type Gloss, glossesOf, withGlosses } from '../digest/answers/glosses.ts';
import { pointsOf } from '../digest/answers/points.ts';
import { authors } from '../digest/article/authors.ts';
import { headlineNote } from '../digest/article/headline-note.ts';
import { pageDescription } from '../digest/article/page-description.ts';
import { backgroundLines } from '../digest/background/background-lines.ts';
import { answeredTime, timeAnswered } from '../digest/dates/answered-time.ts';
import { type DatedEvents, datedEvents } from '../digest/dates/dated-events.ts';
import { formatDay, formatTime } from '../digest/dates/format-date.ts';
import { amountBeside, amountStated, countedOf } from '../digest/figures/counted-of.ts';
import { differingFigures } from '../digest/figures/differing-figures.ts';
import { figureLines, partsBeside } from '../digest/figures/figure-lines.ts';
import { listedQuotes } from '../digest/quotes/listed-quotes.ts';
import { isOwnWords, quotedWords, speakerOf } from '../digest/quotes/speaker.ts';
import { LICENCE, LICENCE_ADDRESS, type WikipediaEntry } from '../knowledge/wikipedia/entry.ts';
import type { Labels, SectionId } from './labels.ts';
import { SECTION_IDS } from './labels.ts';

/** What an export is made from: an annotation as the panel shows it, with what the page adds to it. */
export interface BriefSource {
  annotation: Annotation;
  related: readonly { title: string; url: string }[];
  clutter: readonly { kind: ClutterKind; text: string; hidden: boolean }[];
  wikipedia: readonly WikipediaEntry[];
}

/** One line of the panel as words. */
export interface BriefLine {
  /** Section and position, "figures/2": names the line when one line is copied. */
  id: string;
  /** What comes first and stronger: the question, the amount, the date, the name. */
  lead: string | null;
  text: string;
  /**
   * What the article says elsewhere of those whom the line names, by UTF-16 offset in `text`, where there is any; in
   * brackets where people read.
   */
  glosses?: readonly Gloss[];
  /** What comes last and weaker: role, source, the article's own wording. */
  detail: string | null;
  /** http or https, else null. */
  url: string | null;
  /** Somebody's own words, to be set in quotation marks. */
  quoted: boolean;
  passage: Span | null;
  /** A sentence or a part of one, which begins with a capital where people read it. */
  isSentence?: true;
  /** The panel folds the line away: it goes out only when it is asked for by itself. */
  folded?: true;
  /** Source of a line that is not the article's own, as it must be named wherever the line goes. */
  attribution: string | null;
}

/** A section of the panel as words. */
export interface BriefSection {
  id: SectionId;
  title: string;
  lines: BriefLine[];
}

/** Everything in the panel as words, ready for any format. */
export interface Brief {
  title: string;
  /**
   * The page's own account of the story, where it tells what text and summary do not, and where it is from in the
   * reader's words.
   */
  description: { text: string; source: string } | null;
  publisher: string | null;
  byline: string[];
  /** Publication day in words. */
  date: string | null;
  published: string | null;
  url: string | null;
  language: string;
  sections: BriefSection[];
  /** Sources of the lines that are not the article's own, each once. */
  attributions: string[];
  madeWith: string;
}

type LineWithoutId = Omit<BriefLine, 'id'>;

/**
 * The address when it is http or https without white space and control characters, else null, so that no export carries
 * a javascript: link.
 */
export function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s\p{Cc}/?#]+[^\s\p{Cc}]*$/iu.test(url) ? url : null;
}

function line(text: string, rest: Partial<LineWithoutId> = {}): LineWithoutId {
  return {
    lead: null,
    text,
    detail: null,
    url: null,
    quoted: false,
    passage: null,
    attribution: null,
    ...rest,
  };
}

function fromPassage(passage: Passage): LineWithoutId {
  return line(passage.text, { passage: { start: passage.start, end: passage.end } });
}

function span({ start, end }: Span): Span {
  return { start, end };
}

/** Says whether something grew or shrank, as the signs beside the amounts of the panel do. */
const CHANGE_SIGNS = { up: '↑', down: '↓' } as const;

/** "↑ 4%", "about 500 soldiers", "2.5 million barrels per day". */
function amountOf(figure: Figure, { figureWords }: Labels, locale: string): string {
  const amount = amountBeside(figure, locale, figureWords);
  return figure.change ? `${CHANGE_SIGNS[figure.change]} ${amount}` : amount;
}

/** Speaker and what to know of the quote in one phrase: "Jens Stoltenberg, warning". */
function speakerPhrase(quote: Quote, actors: readonly Actor[], labels: Labels): string | null {
  const parts = [
    speakerOf(quote, actors),
    quote.unnamed ? labels.unnamed : null,
    quote.strength === 'neutral' ? null : labels.strengths[quote.strength],
  ];
  return parts.filter(Boolean).join(', ') || null;
}

/** An entry with what its licence asks for: title, authors, address, licence, and that it was shortened. */
function fromWikipedia(entry: WikipediaEntry, actors: readonly Actor[], labels: Labels, locale: string): LineWithoutId {
  const { actor, title, text, shortened, url, asOf } = entry;
  const cut = shortened ? labels.wikipedia.shortened : null;
  const credit = [labels.wikipedia.contributors, LICENCE, cut, labels.asOf(formatDay(asOf, locale) ?? asOf)];
  const source = [`“${title}”`, labels.wikipedia.contributors, url, `${LICENCE} (${LICENCE_ADDRESS})`, cut];
  return line(text, {
    lead: actors.find(({ id }) => id === actor)?.name ?? title,
    detail: credit.filter(Boolean).join(', '),
    url: webAddress(url),
    attribution: source.filter(Boolean).join(', '),
  });
}

/** What the lines are made from: the source with what stands beside its names. */
interface Told extends BriefSource {
  dated: readonly DatedEvents[];
  /** The article's own background, as it is shown. */
  lines: readonly Passage[];
  glosses: ReadonlyMap<Passage, readonly Gloss[]>;
}

/** A line of the panel that is a passage, with its glosses. */
function fromLine(passage: Passage, glosses: Told['glosses']): LineWithoutId {
  const beside = glosses.get(passage) ?? [];
  return { ...fromPassage(passage), ...(beside.length > 0 ? { glosses: beside } : {}) };
}

const BUILDERS: Record<SectionId, (source: Told, labels: Labels, locale: string) => LineWithoutId[]> = {
  points: ({ annotation, glosses }) =>
    pointsOf(annotation.summary).map((point) => ({ ...fromLine(point, glosses), isSentence: true as const })),
  questions: ({ annotation, glosses }, labels, locale) => {
    const { summary } = annotation;
    const note = headlineNote(summary);
    const dayOf = (passage: Passage) => {
      const value = answeredTime(passage, annotation);
      return value && timeAnswered(value, locale, labels.times);
    };
    const told = answers(summary).map(({ question, passage }) => ({
      ...fromLine(passage, glosses),
      lead: labels.questions[question],
      detail:
        question === 'when'
          ? dayOf(passage)
          : question === 'what' && note === 'differs'
            ? labels.headlineNotes.differs
            : null,
    }));
    // nothing but "who" is answered then, so that "what" has its place at the end
    if (note !== 'alone') return told;
    const headline = line(annotation.article.title, {
      lead: labels.questions.what,
      detail: labels.headlineNotes.alone,
    });
    return [...told, headline];
  },
  actors: ({ annotation }, labels) => {
    const { main, others, placesInPassing } = listedActors(annotation);
    const places = placesInPassing.map(({ name }) => name).join(', ');
    return [
      ...[...main, ...others].map((actor) =>
        line(actor.role ?? labels.actorTypes[actor.type], {
          lead: actor.name,
          detail: labels.mentions(actor.mentions.length),
          passage: actor.mentions[0] ? span(actor.mentions[0]) : null,
        }),
      ),
      ...(places === '' ? [] : [line(places, { lead: labels.alsoNamed })]),
    ];
  },
  figures: ({ annotation }, labels, locale) => [
    ...figureLines(annotation).flatMap((figureLine) => {
      const { entries, statement, saidBy } = figureLine;
      const [{ figure }] = entries;
      const said = statement
        ? line(statement.text, {
            lead: entries.map((entry) => amountStated(entry.figure, locale, labels.figureWords)).join(', '),
            detail: saidBy,
            passage: span(statement),
            isSentence: true,
          })
        : line(countedOf(figure, annotation), {
            lead: amountOf(figure, labels, locale),
            detail: saidBy,
            passage: span(figure),
          });
      const parts = partsBeside(figureLine).map((part) =>
        line(countedOf(part, annotation), { lead: amountOf(part, labels, locale), passage: span(part) }),
      );
      return [said, ...parts];
    }),
    ...differingFigures(annotation).flatMap(({ claims }) =>
      claims.map(({ figure, saidBy }) =>
        line(countedOf(figure, annotation), {
          lead: amountOf(figure, labels, locale),
          detail: `${labels.differing}: ${saidBy ?? labels.articleItself}`,
          passage: span(figure),
        }),
      ),
    ),
  ],
  quotes: ({ annotation }, labels) => {
    const { main, others } = listedQuotes(annotation);
    const told = (quote: Quote): LineWithoutId => ({
      ...fromPassage(quote),
      text: quotedWords(quote),
      quoted: isOwnWords(quote),
      detail: speakerPhrase(quote, annotation.actors, labels),
    });
    return [...main.map(told), ...others.map((quote): LineWithoutId => ({ ...told(quote), folded: true }))];
  },
  timeline: ({ dated }, labels, locale) =>
    dated.flatMap((group) =>
      group.events.map((event) => ({
        ...fromPassage(event),
        ...(event.glosses.length > 0 ? { glosses: event.glosses } : {}),
        isSentence: true as const,
        lead: formatTime(group, locale, labels.times),
        // As the panel: the line may have the words itself.
        detail: event.text.includes(event.wording) ? null : event.wording,
      })),
    ),
  background: ({ annotation, lines, glosses, wikipedia }, labels, locale) => [
    ...lines.map((passage) => fromLine(passage, glosses)),
    ...annotation.background.entries.map((entry) =>
      line(entry.text, {
        lead: annotation.actors.find(({ id }) => id === entry.actor)?.name ?? null,
        detail: `${entry.source}, ${labels.asOf(entry.asOf)}`,
        url: webAddress(entry.url),
        attribution: entry.source,
        ...(entry.inPassing ? { folded: true } : {}),
      }),
    ),
    ...wikipedia.map((entry) => fromWikipedia(entry, annotation.actors, labels, locale)),
  ],
  related: ({ related }) => related.map(({ title, url }) => line(title, { url: webAddress(url) })),
  hidden: ({ clutter }, labels) =>
    clutter
      .filter(({ hidden }) => hidden)
      .map(({ kind, text }) => line(text === '' ? '…' : text, { lead: labels.clutterKinds[kind] })),
};

/** Puts everything in the panel into words. Sections without lines are left out. Never throws. */
export function makeBrief(source: BriefSource, labels: Labels, locale: string): Brief {
  const { article, url } = source.annotation;
  const dated = datedEvents(source.annotation);
  const lines = backgroundLines(
    source.annotation,
    dated.flatMap(({ events }) => events),
  );
  const description = pageDescription(source.annotation);
  const told = { ...source, dated, lines, glosses: glossesOf(source.annotation, lines) };
  const sections = SECTION_IDS.map((id) => ({
    id,
    title: labels.sections[id],
    lines: BUILDERS[id](told, labels, locale).map((each, index) => ({ id: `${id}/${index}`, ...each })),
  }));
  return {
    title: article.title,
    description: description === null ? null : { text: description, source: labels.described },
    publisher: article.publisher,
    byline: authors(article),
    date: formatDay(article.published, locale),
    published: article.published,
    url: webAddress(url),
    language: article.language,
    sections: sections.filter(({ lines }) => lines.length > 0),
    attributions: attributionsOf(sections),
    madeWith: labels.madeWith,
  };
}

function attributionsOf(sections: readonly BriefSection[]): string[] {
  const named = sections.flatMap(({ lines }) => lines.map(({ attribution }) => attribution));
  return [...new Set(named.filter((attribution) => attribution !== null))];
}

/**
 * What is copied of the brief: all of it, or (without the page's description) one section, "figures", or one line,
 * "figures/2", with the attributions of what is left. What the panel folds away goes alone only.
 */
export function pickFrom(brief: Brief, part: string | null): Brief {
  const sections = brief.sections.flatMap((section) => {
    const lines = section.lines.filter(({ id, folded }) =>
      part === null || part === section.id ? !folded : id === part,
    );
    return lines.length === 0 ? [] : [{ ...section, lines }];
  });
  const description = part === null ? brief.description : null;
  return { ...brief, description, sections, attributions: attributionsOf(sections) };
}

/**
 * The brief as people read it: with its glosses in brackets, and each sentence or part of one begins with a capital
 * letter. Data keeps the page's words and letters.
 */
export function forReading(brief: Brief): Brief {
  const asRead = ({ text, glosses = [], ...rest }: BriefLine): BriefLine => ({
    ...rest,
    text: withGlosses(text, glosses, rest.isSentence ? brief.language : null),
  });
  const sections = brief.sections.map((section) => ({ ...section, lines: section.lines.map(asRead) }));
  return { ...brief, sections };
}
