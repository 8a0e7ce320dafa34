import type { Actor, Passage, Span } from '../../../contract.ts';
import { ARTICLES_AND_POSSESSIVES } from '../../language/en/closed-classes.ts';
import { isFiniteVerb } from '../../language/en/finite-verb.ts';
import { formsOfAll } from '../../language/en/inflection.ts';
import { isStateCode } from '../../language/en/place-names.ts';
import { placeOfAdjective } from '../../language/en/place-of-adjective.ts';
import { contentStems, shared, stem } from '../../language/en/stems.ts';
import { hasWords, indexOfWords } from '../../language/whole-words.ts';
import { isWithin, overlaps } from '../../language/within.ts';
import { eventStems, isOfEvent, tellsHistory, tellsOfSomebody } from '../event/about-event.ts';
import type { MainEvent } from '../event/main-event.ts';
import { passageOf } from '../phrases/passage.ts';
import {
  datelinePlace,
  describesNext,
  isExample,
  isNoPlace,
  type NamesAround,
  placePhraseEnd,
  withCountry,
} from '../phrases/place-phrase.ts';
import { isWideArea } from '../phrases/wide-areas.ts';
import type { ArticleView, SentenceView } from '../sentences/sentence-view.ts';
import type { ArticleChances } from '../weighing/article-chances.ts';
import { flag, nearTop } from '../weighing/feature-values.ts';
import type { Features } from '../weighing/linear-model.ts';

const LOCATIVE = new Set([
  'across',
  'along',
  'around',
  'at',
  'in',
  'inside',
  'into',
  'near',
  'off',
  'on',
  'outside',
  'to',
]);
/** How surely the preposition means the place of the event rather than its direction or an attribute. */
const PREPOSITION_WEIGHT: Readonly<Record<string, number>> = {
  at: 0.3,
  inside: 0.3,
  into: -0.4,
  near: 0.3,
  on: -0.2,
  outside: 0.4,
  to: -0.5,
};
/** Words that make a proper name the name of a place, whatever the name finder made of it. */
const PLACE_HEADS =
  /\b(?:Airport|Arena|Avenue|Base|Bay|Beach|Bridge|Building|Camp|Castle|Cathedral|Center|Centre|Church|City|Coast|College|County|Court|Courthouse|District|Embassy|Factory|Field|Forest|Gardens?|Gate|Hall|Harbou?r|Heights|Hill|Hills|Hospital|Hotel|House|Island|Islands|Jail|Lake|Lane|Library|Mall|Market|Mosque|Mount|Mountains?|Museum|Office|Palace|Park|Plant|Plaza|Port|Prison|Province|Region|Resort|River|Road|School|Sea|Square|Stadium|Station|Street|Temple|Terminal|Theat(?:er|re)|Tower|Town|University|Valley|Village|Zoo|airport|city|circuit|district|province|region|square|station|stop|tram)\b/;
/** What a name loses that is not known as a place: "in the Concept". */
const NOT_KNOWN_AS_PLACE = 0.6;
/** What a country or state loses against the town in it. */
const WIDE = 0.3;
/** Sentences from the top that may open with a dateline. */
const DATELINE_REACH = 3;
/** What the dateline loses: it says where the reporter was. */
const DATELINE = 0.4;
/** What the name of an actor loses that stands in no phrase of place. */
const BARE = 0.5;
/**
 * What a place loses further that acts ("Russia fired"), describes ("Hollywood star") or is an origin ("a man from
 * Ohio").
 */
const ACTS_OR_ORIGIN = 0.4;
/** Sentences at the top that tell the news, whatever dates of former years are in them. */
const LEAD = 3;
/** Share of a sentence inside quotation marks from which its places are the speaker's. */
const MOSTLY_QUOTED = 0.5;
/** The headline up to the name of the place where it happened. */
const LOCATIVE_END = /\b(?:across|at|in|inside|near|off|outside)(?: the)? $/;
/** The headline up to the name of a body at whose seat it happened. */
const SITE_END = /\b(?:at|inside|near|outside)(?: the)? $/;
/** Before "to", which then leads to no place: "according to Kuwait", "the envoy to Kuwait". */
const SOURCE = /^(?:according|adviser|advisor|ambassador|delegate|due|envoy|representative|thanks)$/i;
/** Before a place that somebody is of or goes away from. */
const ORIGIN = /^(?:departed|departing|fled|fleeing|from|leaving|left|of)$/;
/** Before a place that is dealt with as a body: "sue Kuwait", "sanctions that punish Kuwait". Own list. */
const DEALS_WITH = formsOfAll(
  `accuse arm back blame condemn criticise criticize defend deter fund help isolate persuade praise pressure punish
  recognise recognize sanction sue support thank threaten urge warn`,
);
const ARTICLE = new RegExp(`^(?:${[...ARTICLES_AND_POSSESSIVES].join('|')}) `, 'i');
/** "a Rom Con": a name with this article is that of a kind of thing. */
const UNNAMED = /^an? \p{Lu}/u;

/** A phrase that may be the place of the main event. */
export interface WhereCandidate {
  passage: Passage;
  score: number;
  /** What the phrase loses in rank, not in worth. */
  loss: number;
  /** Stems of the phrase. */
  stems: ReadonlySet<string>;
  /** Is a place named in it? */
  isKnown: boolean;
  /** The place whose name the whole phrase is. */
  actor: string | null;
  features: Features<WhereFeature>;
}

/** What speaks for and against a phrase as the place of the main event; the model of the summary weighs these names. */
export type WhereFeature =
  | 'score'
  | 'rank'
  | 'lead'
  | 'ofEvent'
  | 'ofSomebody'
  | 'inEvent'
  | 'inClause'
  | 'headline'
  | 'headlineWorth'
  | 'agreement'
  | 'nearTop'
  | 'main'
  | 'key'
  | 'news'
  | 'quoted'
  | 'known'
  | 'attribute'
  | 'aside'
  | 'dateline'
  | 'bare'
  | 'in'
  | 'at'
  | 'to'
  | 'on'
  | 'into'
  | 'otherPreposition'
  | 'wide'
  | 'often'
  | 'salience'
  | 'head'
  | 'body'
  | 'words';

/**
 * What the phrase does in its sentence: says where; acts, describes or is an origin; is an example or a thing of former
 * years.
 */
type Role = 'place' | 'attribute' | 'aside';

/** Characters before a short name in which its longer words are sought. */
const LONG_NAME_REACH = 120;

/** The short names that the article itself explains by longer words: "the Brell Revenue Service (BRS)". */
function explainedShortNames(text: string): Set<string> {
  const names = new Set<string>();
  for (const { 1: name, index } of text.matchAll(/ \((\p{L}{2,8})\)/gu)) {
    const words = text.slice(Math.max(0, index - LONG_NAME_REACH), index).split(/[\s-]+/);
    const initials = words.slice(-name.length).map((word) => word[0] ?? '');
    if (initials.join('').toLowerCase() === name.toLowerCase()) names.add(name);
  }
  return names;
}

/** What leads to the phrase and has a feature of its own: a preposition, or the dateline. */
const isLead = (word: string): word is 'at' | 'dateline' | 'in' | 'into' | 'on' | 'to' =>
  /^(?:at|dateline|in|into|on|to)$/.test(word);

/** Finds the phrases of place, sentence by sentence, and weighs each. */
export class PlaceFinder {
  private readonly article: ArticleView;
  private readonly event: MainEvent | undefined;
  private readonly chances: ArticleChances;
  /** Of the event. */
  private readonly stems: ReadonlySet<string>;
  private readonly headline: string;
  /** Names in the headline that have a place's name in them: of "Chicago Cubs". */
  private readonly bodiesInHeadline: string[];
  private readonly shortNames: ReadonlySet<string>;
  /** Phrases first, then bare names, sentence by sentence. */
  readonly candidates: WhereCandidate[] = [];

  constructor(article: ArticleView, event: MainEvent | undefined, chances: ArticleChances) {
    this.shortNames = explainedShortNames(article.text.article.text);
    this.article = article;
    this.event = event;
    this.chances = chances;
    this.stems = eventStems(article, event);
    this.headline = article.text.article.title.toLowerCase();
    this.bodiesInHeadline = article.findings.actors
      .filter(({ type }) => type !== 'place')
      .map(({ name }) => name.toLowerCase())
      .filter((name) => name.includes(' ') && hasWords(this.headline, name));
  }

  /** Reads one sentence: its phrases of place, then the places that it names without one. */
  read(view: SentenceView, position: number): void {
    const { tokens } = view.sentence;
    const mentions = view.actors.flatMap((actor) =>
      actor.mentions.filter((mention) => isWithin(view.sentence, mention)).map((mention) => ({ ...mention, actor })),
    );
    const names: NamesAround = {
      places: new Set(view.places.map(({ start }) => start)),
      others: new Set(mentions.filter(({ actor }) => actor.type !== 'place').map(({ start }) => start)),
    };
    const told: Span[] = [];
    const isHistory =
      position >= LEAD && view !== this.event?.view && tellsHistory(this.article, view, view.sentence.end);
    const add = (from: number, to: number, base: number, preposition: string, isAttribute = false) => {
      const passage = this.withStop(passageOf(this.article.text.article.text, tokens, from, to));
      if (!passage) return;
      told.push(passage);
      const isAside = isHistory || isExample(tokens, from) || (isAttribute && view.quoted >= MOSTLY_QUOTED);
      const role = isAside ? 'aside' : isAttribute ? 'attribute' : 'place';
      this.add(view, position, passage, mentions, base, preposition, role);
    };
    const dateline = position < DATELINE_REACH ? (view.clause?.dateline ?? 0) : 0;
    const place = datelinePlace(tokens, dateline);
    if (place) add(place.start, place.end, -DATELINE, 'dateline');
    for (let index = place?.end ?? 0; index + 1 < tokens.length; index++) {
      const lower = tokens[index].text.toLowerCase();
      if (!LOCATIVE.has(lower) || (lower === 'to' && SOURCE.test(tokens[index - 1]?.text ?? ''))) continue;
      const end = placePhraseEnd(view.sentence.tokens, index + 1, names);
      if (end === index + 1) continue;
      if (!tokens.slice(index + 1, end).some(({ text }) => isNoPlace(text)))
        add(index + 1, end, PREPOSITION_WEIGHT[lower] ?? 0, lower);
      index = end - 1;
    }
    for (const mention of mentions) {
      const isPlace = mention.actor.type === 'place' || this.isSiteInHeadline(mention.text);
      if (!isPlace || !/^\p{Lu}/u.test(mention.text)) continue;
      if (told.some((phrase) => overlaps(phrase, mention))) continue;
      const at = tokens.findIndex(({ start }) => start >= mention.start);
      // a dateline is told whole, or not at all where it has two places
      if (at < dateline) continue;
      const next = tokens.findIndex(({ start }) => start >= mention.end);
      const after = next < 0 ? tokens.length : next;
      if (/^[-–]$/.test(tokens[after]?.text ?? '') && tokens[after].start === mention.end) continue;
      const isActing = after < tokens.length && isFiniteVerb(tokens, after);
      if (tokens[at - 1]?.text === 'to' && SOURCE.test(tokens[at - 2]?.text ?? '')) continue;
      if (DEALS_WITH.has(tokens[at - 1]?.text ?? '')) continue;
      const isOrigin = ORIGIN.test(tokens[at - 1]?.text ?? '');
      const describes = describesNext(tokens, after) && !this.article.headline.has(stem(tokens[after].text));
      const isAttribute = isActing || isOrigin || describes;
      const owns = /^['’]s$/.test(tokens[after]?.text ?? '');
      const loss = isAttribute ? ACTS_OR_ORIGIN : 0;
      add(at, withCountry(tokens, after), 0.8 * mention.actor.salience - BARE - loss, '', isAttribute || owns);
    }
  }

  /** "Dekalb, Ill." keeps its full stop. */
  private withStop(passage: Passage | null): Passage | null {
    const { text } = this.article.text.article;
    const last = passage?.text.split(', ').at(-1) ?? '';
    return passage && last !== passage.text && isStateCode(last) && text[passage.end] === '.'
      ? { start: passage.start, end: passage.end + 1, text: `${passage.text}.` }
      : passage;
  }

  private add(
    view: SentenceView,
    position: number,
    passage: Passage,
    mentions: readonly (Span & { actor: Actor })[],
    base: number,
    preposition: string,
    role: Role,
  ): void {
    const bare = passage.text.replace(ARTICLE, '');
    // "German" of the German consulate says nothing of the place.
    if (placeOfAdjective(bare) !== null || isStateCode(bare)) return;
    if (this.shortNames.has(bare)) return;
    if (view.dates.some((date) => overlaps(date, passage))) return;
    const here = mentions.filter((mention) => overlaps(mention, passage));
    const isBody = here.some(({ actor }) => actor.type === 'organization');
    const isSeat = /^(?:at|dateline|inside|near|outside)?$/.test(preposition) || this.isSiteInHeadline(bare);
    if (isBody && !isSeat) return;
    if (here.some(({ actor, end }) => (actor.type === 'person' || actor.type === 'group') && end >= passage.end))
      return;
    const stems = contentStems(view.sentence.tokens.filter((token) => isWithin(passage, token)));
    const place = here.find(({ actor }) => actor.type === 'place');
    if (!place && UNNAMED.test(passage.text) && !PLACE_HEADS.test(passage.text)) return;
    const score =
      base +
      view.agreement +
      (view === this.event?.view ? 0.6 : 0) -
      0.06 * Math.min(position, 15) -
      0.4 * view.quoted +
      (place ? 0.5 + 0.3 * place.actor.salience : PLACE_HEADS.test(passage.text) ? 0 : -NOT_KNOWN_AS_PLACE) +
      this.headlineWorth(stems, bare);
    const name = bare.replace(/^[^\p{Lu}]+/u, '').split(',')[0];
    const isName = place?.start === passage.start && place.end === passage.end;
    const { event } = this;
    const named: WhereFeature = isLead(preposition) ? preposition : preposition === '' ? 'bare' : 'otherPreposition';
    const features: Features<WhereFeature> = {
      ofEvent: flag(isOfEvent(this.article, event, view, this.stems, passage)),
      ofSomebody: flag(event !== undefined && tellsOfSomebody(event, passage)),
      inEvent: flag(view === event?.view),
      inClause: flag(event !== undefined && isWithin(event.passage, passage)),
      headline: flag(this.isInHeadline(passage.text)),
      headlineWorth: this.headlineWorth(stems, bare),
      agreement: view.agreement,
      nearTop: nearTop(position),
      main: this.chances.sentences.get(view)?.main ?? 0,
      key: this.chances.sentences.get(view)?.key ?? 0,
      news: this.chances.news,
      quoted: view.quoted,
      known: flag(place !== undefined),
      attribute: flag(role === 'attribute'),
      aside: flag(role === 'aside'),
      [named]: 1,
      wide: flag(isWideArea(name)),
      salience: place?.actor.salience ?? 0,
      head: flag(PLACE_HEADS.test(passage.text)),
      body: flag(isBody),
      words: Math.min(6, passage.text.split(' ').length) / 6,
    };
    this.candidates.push({
      passage,
      features,
      score,
      loss: isWideArea(name) ? WIDE : 0,
      stems,
      isKnown: place !== undefined,
      actor: isName ? place.actor.id : null,
    });
  }

  private isInHeadline(name: string): boolean {
    return hasWords(this.headline, name.replace(ARTICLE, '').toLowerCase());
  }

  /** "Two meet at the White House": a body's seat, where the headline has it happen. */
  private isSiteInHeadline(name: string): boolean {
    const at = indexOfWords(this.headline, name.toLowerCase());
    return at > 0 && SITE_END.test(this.headline.slice(0, at));
  }

  /** The headline may say that it happened there, name the place, or name only a body that is called after it. */
  private headlineWorth(stems: ReadonlySet<string>, bare: string): number {
    const name = bare.toLowerCase();
    if (
      shared(stems, this.article.headline) === 0 ||
      this.bodiesInHeadline.some((body) => body !== name && hasWords(body, name))
    )
      return 0;
    const at = indexOfWords(this.headline, name);
    return at > 0 && LOCATIVE_END.test(this.headline.slice(0, at)) ? 1.1 : 0.5;
  }
}
