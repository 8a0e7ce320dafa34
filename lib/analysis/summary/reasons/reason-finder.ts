import type { Span } from '../../../contract.ts';
import type { Token } from '../../language/analysed-text.ts';
import { POINTING_WORDS } from '../../language/en/closed-classes.ts';
import { isFirstPerson, isSecondPerson } from '../../language/en/first-person.ts';
import { shared } from '../../language/en/stems.ts';
import { enclosed } from '../../language/enclosed.ts';
import { isWithin } from '../../language/within.ts';
import { eventStems, type Hold, holdOf, tellsHistory } from '../event/about-event.ts';
import type { MainEvent } from '../event/main-event.ts';
import type { Cue } from '../phrases/cues.ts';
import type { ArticleView, SentenceView } from '../sentences/sentence-view.ts';
import type { ArticleChances } from '../weighing/article-chances.ts';
import { flag, nearTop } from '../weighing/feature-values.ts';
import type { Features } from '../weighing/linear-model.ts';
import { hasSense } from './cue-sense.ts';
import type { ReasonCandidate, ReasonFeature } from './reason-features.ts';
import { type ReasonPhrase, reasonPhrase } from './reason-phrase.ts';

/** What a reason loses when it stands inside a quotation: it is the speaker's, and often of something else. */
const QUOTED = 0.9;
/** What a reason loses that hangs on something else, or is of long ago: too much to be shown. */
const OF_OTHER = 3;
/** What a reason loses for something else that the headline's subject does; set by reading. */
const TOPIC = 0.2;
/** Weight of "after" in "the strike came after": the usual words of news for a cause. */
const FOLLOWING = 0.9;
/** Cues with these words speak of the event whatever they hang on: "called it a revenge attack". */
const TELLS_OF_EVENT: ReadonlySet<string> = new Set(['reason', 'retaliation', 'revenge']);

/**
 * "In a letter", "during a call", "as part of a deal", "so that it fits": of another sentence these say nothing of the
 * event.
 */
const OF_ITS_SENTENCE = /(?:call|letter)$|^as part of$|^so that$/;

/** The kind of cue, by its first words. */
const CUE_KINDS: readonly [ReasonFeature, RegExp][] = [
  ['because', /^(?:because|due|owing|thanks|the reason|as a result|caused by|attributed|blamed)/],
  ['purpose', /^(?:to|in order|in an? (?:bid|attempt|effort)|so as|so that|aimed|with the aim)\b/],
  ['after', /^after\b/],
  ['as', /^(?:as|since)$/],
  ['following', /^(?:following|in the wake|wake of)/],
  ['amid', /^amid/],
  ['for', /^(?:for|on|on suspicion of)$/],
  ['over', /^(?:over|out of|citing)/],
  ['prompting', /^(?:prompt|forc|spark|trigger|driven|fuel)/],
  [
    'asked',
    /^(?:at the request|requested by|asked for by|in (?:response|retaliation|revenge|protest|support)|retaliation|revenge)/,
  ],
  ['using', /^(?:using|via|by means|by using|with the help)/],
  ['by', /^by$/],
  ['when', /^(?:when|despite)$/],
  ['part', /^(?:as part|as a reserve|in an?\b|in exchange|in return|under|on the basis|during)/],
];

/** Are these a speaker's words, by their marks or by whom they speak of? */
function isSpoken(sentence: readonly Token[], at: number, cue: Cue, { tokens }: ReasonPhrase): boolean {
  if (tokens.some(({ text }) => isFirstPerson(text) || isSecondPerson(text))) return true;
  return enclosed(sentence)[at] && !cue.words.includes('reason');
}

/** The longest cue that starts at the token; null where none does. */
function cueAt(tokens: readonly Token[], index: number, byFirst: ReadonlyMap<string, readonly Cue[]>): Cue | null {
  let best: Cue | null = null;
  for (const cue of byFirst.get(tokens[index].text.toLowerCase()) ?? []) {
    if (best && best.words.length >= cue.words.length) continue;
    if (cue.words.every((word, offset) => tokens[index + offset]?.text.toLowerCase() === word)) best = cue;
  }
  return best;
}

/** "…, according to a study that Lund will use to": from here on the sentence speaks of who says it. */
function isSource(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 24), at)
    .some(({ text }, index, words) => text === 'according' && words[index - 1]?.text === ',');
}

/**
 * "Shortly before leaving Brell | due to the rain, Lund sang", "Lund sang, while Brandt was hurt | in an attempt": of
 * another act.
 */
function isOfOtherAct({ clause, sentence: { tokens } }: SentenceView, at: number): boolean {
  if (!clause) return false;
  if (at < clause.from)
    return tokens
      .slice(clause.dateline, at - 1)
      .some(
        ({ text }, index, before) =>
          /^(?:after|before|since|when|while)$/i.test(text) && /^[a-z]{2,}ing$/.test(before[index + 1]?.text ?? ''),
      );
  return tokens
    .slice(clause.verb, at)
    .some(({ text }, index, before) => /^(?:whereas|while)$/.test(text) && before[index - 1]?.text === ',');
}

/** A cue in its sentence. */
interface Hit {
  view: SentenceView;
  /** Of the sentence in the article. */
  position: number;
  /** Of the sentence's event among the main events; -1 when it tells none of them. */
  rank: number;
  /** The token with which the cue starts. */
  at: number;
  cue: Cue;
  hold: Hold;
}

/** Finds the phrases that the cues open, sentence by sentence, and weighs each; `candidates` are in text order. */
export class ReasonFinder {
  private readonly article: ArticleView;
  private readonly events: readonly MainEvent[];
  private readonly chances: ArticleChances;
  private readonly cues: ReadonlyMap<string, readonly Cue[]>;
  /** Of the event. */
  private readonly stems: ReadonlySet<string>;
  readonly candidates: ReasonCandidate[] = [];

  constructor(article: ArticleView, events: readonly MainEvent[], chances: ArticleChances, cues: readonly Cue[]) {
    this.article = article;
    this.events = events;
    this.chances = chances;
    this.cues = Map.groupBy(cues, ({ words }) => words[0]);
    this.stems = eventStems(article, events[0]);
  }

  /** Reads one sentence up to where it speaks of who says it. */
  read(view: SentenceView, position: number): void {
    const { tokens } = view.sentence;
    const rank = this.events.findIndex((event) => event.view === view);
    for (let at = 0; at < tokens.length; at++) {
      const cue = cueAt(tokens, at, this.cues);
      if (!cue || !hasSense(view, at, cue, rank === 0)) continue;
      if (isSource(tokens, at)) return;
      if (isOfOtherAct(view, at)) continue;
      if (rank !== 0 && OF_ITS_SENTENCE.test(cue.words.join(' '))) continue;
      const phrase = reasonPhrase(this.article.text.article.text, view, at, cue);
      if (!phrase) continue;
      const isOfEvent = rank === 0 || cue.words.some((word) => TELLS_OF_EVENT.has(word));
      const hold = isOfEvent ? 'event' : holdOf(this.article, view, at, this.stems);
      this.candidates.push(this.weigh({ view, position, rank, at, cue, hold }, phrase));
    }
  }

  private weigh({ view, position, rank, at, cue, hold }: Hit, phrase: ReasonPhrase): ReasonCandidate {
    const { passage } = phrase;
    const { tokens } = view.sentence;
    const before = tokens[at - 1]?.text ?? '';
    const isFollowing = /^(?:came|comes?)$/.test(before);
    const weight = isFollowing ? FOLLOWING : rank !== 0 && cue.weight <= 0.75 ? 0.6 * cue.weight : cue.weight;
    const near = rank === 0 ? 0.55 : rank === 1 ? 0.25 : 0;
    const spoken = isSpoken(tokens, at, cue, phrase);
    const isHistory = rank !== 0 && tellsHistory(this.article, view, tokens[at].start);
    const score =
      1.5 * weight +
      near +
      0.9 * view.agreement -
      0.04 * Math.min(position, 16) -
      (spoken ? QUOTED : 0) -
      (hold === 'topic' ? TOPIC : 0) -
      (hold === 'none' || isHistory ? OF_OTHER : 0);
    const isInside = (span: Span) => isWithin(passage, span);
    const kind = CUE_KINDS.find(([, form]) => form.test(cue.words.join(' ')))?.[0];
    const features: Features<ReasonFeature> = {
      weight,
      inEvent: flag(rank === 0),
      inNext: flag(rank === 1),
      holdEvent: flag(hold === 'event'),
      holdTopic: flag(hold === 'topic'),
      history: flag(isHistory),
      spoken: flag(spoken),
      quoted: view.quoted,
      agreement: view.agreement,
      phraseAgreement: shared(phrase.stems, this.article.headline) / phrase.stems.size,
      nearTop: nearTop(position),
      main: this.chances.sentences.get(view)?.main ?? 0,
      key: this.chances.sentences.get(view)?.key ?? 0,
      news: this.chances.news,
      words: Math.min(14, phrase.words) / 14,
      pronoun: flag(phrase.tokens.some(({ text }) => POINTING_WORDS.has(text.toLowerCase()))),
      figure: flag(view.figures.some(isInside)),
      actor: flag(view.actors.some(({ mentions }) => mentions.some(isInside))),
      denied: flag(/^(?:not|n['’]t)$/.test(before)),
      ...(kind ? { [kind]: 1 } : {}),
    };
    return { passage, score, features };
  }
}
