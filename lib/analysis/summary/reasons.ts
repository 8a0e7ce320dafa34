import type { Passage, RankedAnswer, Span } from '../../contract.ts';
import type { Token } from '../language/analysed-text.ts';
import { eventStems, holdOf, tellsHistory } from './about-event.ts';
import type { ArticleChances } from './article-chances.ts';
import { BLAMING_VERBS, type Cue, INFINITIVE_TAKERS, JUDGING_VERBS, MEANS_NOUNS, OBJECT_CONTROLLERS } from './cues.ts';
import { enclosed } from './enclosed.ts';
import { flag, nearTop } from './feature-values.ts';
import { isFiniteVerb } from './finite-verb.ts';
import { type Features, type LinearModel, probability } from './linear-model.ts';
import { passageOf } from './passage.ts';
import { reasonEnd, withoutDangling } from './reason-end.ts';
import type { ArticleView, SentenceView } from './sentence-view.ts';
import { BASE_FORMS } from './verb-forms.ts';
import type { MainEvent } from './what.ts';
import { isWithin, overlaps } from './within.ts';
import { contentStems, isWord, shared } from './words.ts';

const MAX_WORDS = 14;
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
/** "…, according to a study that Lund will use to": from here on the sentence speaks of who says it. */
function isSource(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 24), at)
    .some(({ text }, index, words) => text === 'according' && words[index - 1]?.text === ',');
}

/** "In a letter", "during a call", "as part of a deal", "so that it fits": of another sentence these say nothing of the event. */
const OF_ITS_SENTENCE = /(?:call|letter)$|^as part of$|^so that$/;
/** "The reason is that …" says its reason late. */
const REASON_SENTENCE = 26;

/** What speaks for and against a phrase as a reason or a means of the main event; the model of the summary weighs these names. */
export type ReasonFeature =
  | 'score'
  | 'rank'
  | 'lead'
  | 'weight'
  | 'inEvent'
  | 'inNext'
  | 'holdEvent'
  | 'holdTopic'
  | 'history'
  | 'spoken'
  | 'quoted'
  | 'agreement'
  | 'phraseAgreement'
  | 'nearTop'
  | 'main'
  | 'key'
  | 'news'
  | 'words'
  | 'pronoun'
  | 'figure'
  | 'actor'
  | 'denied'
  | 'because'
  | 'purpose'
  | 'after'
  | 'as'
  | 'following'
  | 'amid'
  | 'for'
  | 'over'
  | 'prompting'
  | 'asked'
  | 'using'
  | 'by'
  | 'when'
  | 'part';

/** A clause or phrase that may tell a reason or a means of the main event. */
export interface ReasonCandidate {
  passage: Passage;
  score: number;
  features: Features<ReasonFeature>;
}

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

const POINTS_ELSEWHERE = /^(?:he|her|him|his|it|its|she|that|their|them|they|this|those)$/i;

const FIRST_OR_SECOND_PERSON = /^(?:I|me|my|our|us|we|you|your)$/;

/** Are these a speaker's words, by their marks or by whom they speak of? */
function isSpoken(tokens: readonly Token[], from: number, to: number, cue: Cue): boolean {
  if (tokens.slice(from, to).some(({ text }) => FIRST_OR_SECOND_PERSON.test(text))) return true;
  return enclosed(tokens)[from] && !cue.words.includes('reason');
}

function cueAt(view: SentenceView, index: number, byFirst: ReadonlyMap<string, readonly Cue[]>): Cue | null {
  const { tokens } = view.sentence;
  let best: Cue | null = null;
  for (const cue of byFirst.get(tokens[index].text.toLowerCase()) ?? []) {
    if (best && best.words.length >= cue.words.length) continue;
    if (cue.words.every((word, offset) => tokens[index + offset]?.text.toLowerCase() === word)) best = cue;
  }
  return best;
}

/** Words a cue needs, or must not have, after it to have the meaning that is asked for. */
const NEXT_WORD: Readonly<Record<string, RegExp>> = {
  after:
    /^(?!\d|all$|asked$|dark$|hours$|last$|midnight$|months$|next$|noon$|school$|that$|this$|weeks$|work$|years$|[a-z]+day$)/,
  as: /^(?:he|she|it|they|the|a|an|its|their|\p{Ll}+s|\p{Lu}.*)$/u,
  before: /^[a-z]{2,}ing$/,
  by: /^[a-z]{2,}ing$/,
  despite: /^[a-z]{2,}ing$/,
  'due to': /^(?!be$|appear$|meet$|start$|take$|begin$|arrive$|leave$)/,
  following: /^(?!\d|day$|week$|month$|year$)/,
  over: /^(?!\d|the$|a$|an$|to$|what$|whether$|who$)/,
  since: /^(?!\d|then$|[a-z]+day$)/,
  via: /^(?!the$|\p{Lu})/u,
  'so that': /^(?!['’])/,
  when: /^(?!asked$)/,
};

/** Words after which the cue's first word has another sense: "the days following", "a row over", "how to". */
const NOT_AFTER: Readonly<Record<string, RegExp>> = {
  after: /^(?:added|adds|and|even|ever|from|hours?|immediately|long|looks?|or|said|says|told|wrote)$/i,
  following: /^(?:a|days|hours|immediately|months|the|weeks|years)$/i,
  over: /^(?:all|battles?|clash(?:es)?|concerns?|control|debates?|differences|disputes?|fears|feud|fights?|just|negotiations|questions?|row|rows|talks|war|went|worries)$/i,
  the: /^(?:about|behind|for|into|of|on)$/i,
  to: /^(?:how|what|when|where|whether|who|whom)$/i,
};

/** Does a subject with its verb follow? "As the engine failed", unlike "as the leader of the opposition". */
function opensClause(tokens: readonly Token[], from: number): boolean {
  for (let index = from + 1; index < Math.min(tokens.length, from + 8); index++) {
    if (/^[,;:.()"“”–—]$/.test(tokens[index].text)) return false;
    if (isFiniteVerb(tokens, index)) return true;
  }
  return false;
}

/** "Using a phone is banned": the phrase that opens the sentence is its subject, since no comma parts it from the verb. */
function isSubject(tokens: readonly Token[]): boolean {
  for (let index = 1; index < tokens.length && tokens[index].text !== ','; index++)
    if (isFiniteVerb(tokens, index)) return true;
  return false;
}

/** "After a summer of storms, …": the phrase that opens the sentence says when. */
const TIME_NOUN =
  /^(?:absence|break|day|decade|gap|hiatus|month|night|season|silence|spell|spring|summer|autumn|week|weekend|winter|year)s?$/;

function isTime({ clause, sentence: { tokens } }: SentenceView, index: number): boolean {
  const end = tokens.findIndex(({ text }, at) => at > index + 1 && (text === 'of' || text === ','));
  return index === (clause?.dateline ?? 0) && end > 0 && end < index + 7 && TIME_NOUN.test(tokens[end - 1].text);
}

/** What stands before a time noun when it says how long. */
const COUNTED =
  /^(?:a|about|almost|an|and|at|few|half|just|least|less|long|many|more|nearly|only|over|several|some|than|\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|fifteen|twenty|thirty|forty|fifty|hundred|-)$/i;
const TIME_UNIT = /^(?:centur(?:y|ies)|(?:day|decade|hour|minute|month|season|second|week|year)s?)$/;

/** "after nearly ten years | in charge": how long, and no cause; unlike "after two days of riots", "after a two-year review". */
function isDuration(tokens: readonly Token[], from: number): boolean {
  let index = from;
  while (COUNTED.test(tokens[index]?.text ?? '')) index++;
  const isModifier = tokens[index - 1]?.text === '-';
  return index > from && !isModifier && TIME_UNIT.test(tokens[index]?.text ?? '') && tokens[index + 1]?.text !== 'of';
}

/** Tokens within which the object shows that the infinitive tells a result. */
const RESULT_REACH = 8;

/** "to extend their streak to 15 games", "to lift Brell over Oru": what came of a game. */
function isResult(tokens: readonly Token[], verb: number): boolean {
  const object = tokens.slice(verb + 1, verb + 1 + RESULT_REACH).map(({ text }) => text);
  if (/^(?:lift|lead|power|propel)$/.test(tokens[verb].text))
    return object.some((word) => /^(?:over|past)$/.test(word));
  return (
    /^(?:break|end|extend|snap)$/.test(tokens[verb].text) &&
    object.some((word) => /^(?:drought|lead|run|skid|streak)$/.test(word))
  );
}

/** Tokens between "for" and the infinitive whose doer it names. */
const MOST_DOER = 3;

/** "turned out | to be empty", "it was policy for drivers | to avoid phones": what the verb needs, and no purpose. */
function isComplement(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.text === 'be') return true;
  const doer = tokens.slice(Math.max(0, at - MOST_DOER - 1), at).findLastIndex(({ text }) => text === 'for');
  if (doer < 0) return false;
  const subject = tokens.slice(Math.max(0, at - MOST_DOER - 1) + doer + 1, at);
  return subject.length > 0 && !subject.some(({ text }) => /^[\d$£€]/.test(text));
}

function fits(view: SentenceView, index: number, cue: Cue, isEvent: boolean): boolean {
  const { tokens } = view.sentence;
  const next = tokens[index + cue.words.length]?.text ?? '';
  if (isTime(view, index)) return false;
  const phrase = cue.words.join(' ');
  if (NOT_AFTER[cue.words[0]]?.test(tokens[index - 1]?.text ?? '')) return false;
  if (cue.words[0] === 'to' && isComplement(tokens, index)) return false;
  if (phrase === 'to') {
    const before = tokens[index - 1]?.text.toLowerCase() ?? '';
    return (
      isEvent &&
      view.clause !== null &&
      index > view.clause.verb + 2 &&
      BASE_FORMS.has(next.toLowerCase()) &&
      !isResult(tokens, index + 1) &&
      !INFINITIVE_TAKERS.has(before) &&
      !tokens.slice(view.clause.verb, index - 1).some(({ text }) => OBJECT_CONTROLLERS.has(text.toLowerCase()))
    );
  }
  if ((phrase === 'after' || phrase === 'following') && isDuration(tokens, index + 1)) return false;
  if (phrase === 'for' || phrase === 'on') {
    const verbs = phrase === 'for' ? JUDGING_VERBS : BLAMING_VERBS;
    if (phrase === 'for' && tokens[index - 1]?.text === 'blame' && tokens[index - 2]?.text === 'to') return false;
    const judged = tokens.slice(Math.max(0, index - 14), index).some(({ text }) => verbs.has(text.toLowerCase()));
    return judged && !/^(?:\p{Lu}[a-z]+day|\d.*)$/u.test(next);
  }
  if (phrase === 'in a' || phrase === 'in an')
    return tokens.slice(index + 2, index + 5).some(({ text }) => MEANS_NOUNS.has(text));
  if (index === 0 && phrase === 'using' && isSubject(tokens)) return false;
  if (phrase === 'as' && index < 3) return false;
  if ((phrase === 'as' || phrase === 'since') && !opensClause(tokens, index + 1)) return false;
  if (
    phrase === 'since' &&
    tokens.slice(Math.max(0, index - 40), index).some(({ text }) => /^(?:had|has|have|['’]ve)$/.test(text))
  )
    return false;
  const wanted = NEXT_WORD[phrase];
  return next !== '' && (!wanted || wanted.test(phrase === 'as' || phrase === 'via' ? next : next.toLowerCase()));
}

/** "following the results": what was told before, and tells no more than that it came first. */
function isBare(words: readonly Token[], cue: Cue): boolean {
  const [article, , ...rest] = words.slice(cue.words.length).filter(isWord);
  return cue.weight < 1 && rest.length === 0 && /^(?:the|that|this)$/i.test(article?.text ?? '');
}

/** "Shortly before leaving Brell | due to the rain, Lund sang", "Lund sang, while Brandt was hurt | in an attempt": of another act. */
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

/** Sentences in which reasons are sought. */
const REACH = 40;

/** Clauses and phrases that may answer the question the cues stand for, best first, none over another. */
export function reasonCandidates(
  article: ArticleView,
  events: readonly MainEvent[],
  chances: ArticleChances,
  cues: readonly Cue[],
): ReasonCandidate[] {
  const byFirst = new Map<string, Cue[]>();
  for (const cue of cues) byFirst.set(cue.words[0], [...(byFirst.get(cue.words[0]) ?? []), cue]);
  const reasons: ReasonCandidate[] = [];
  const stems = eventStems(article, events[0]);
  article.sentences.slice(0, REACH).forEach((view, position) => {
    const { tokens } = view.sentence;
    const rank = events.findIndex((event) => event.view === view);
    const near = rank === 0 ? 0.55 : rank === 1 ? 0.25 : 0;
    for (let index = 0; index < tokens.length; index++) {
      const cue = cueAt(view, index, byFirst);
      if (!cue || !fits(view, index, cue, rank === 0)) continue;
      const hold =
        rank === 0 || cue.words.some((word) => TELLS_OF_EVENT.has(word))
          ? 'event'
          : holdOf(article, view, index, stems);
      if (isSource(tokens, index)) break;
      if (isOfOtherAct(view, index)) continue;
      const phrase = cue.words.join(' ');
      if (rank !== 0 && OF_ITS_SENTENCE.test(phrase)) continue;
      const limit = cue.words.includes('reason') ? REASON_SENTENCE : MAX_WORDS;
      const end = withoutDangling(view, index, reasonEnd(view, index, index + cue.words.length, limit));
      const passage = passageOf(article.text.article.text, tokens, index, end);
      const words = passage ? tokens.slice(index, end).filter(isWord).length : 0;
      if (!passage || words < cue.words.length + (cue.words[0] === 'to' ? 2 : 1)) continue;
      const own = contentStems(tokens.slice(index + cue.words.length, end));
      if (own.size === 0) continue;
      if (isBare(tokens.slice(index, end), cue)) continue;
      if (cue.words.includes('reason') && !tokens.slice(index, end).some((_, at, words) => isFiniteVerb(words, at)))
        continue;
      const isFollowing = /^(?:came|comes?)$/.test(tokens[index - 1]?.text ?? '');
      const weight = isFollowing ? FOLLOWING : rank !== 0 && cue.weight <= 0.75 ? 0.6 * cue.weight : cue.weight;
      const spoken = isSpoken(tokens, index, end, cue);
      const isHistory = rank !== 0 && tellsHistory(article, view, tokens[index].start);
      const score =
        1.5 * weight +
        near +
        0.9 * view.agreement -
        0.04 * Math.min(position, 16) -
        (spoken ? QUOTED : 0) -
        (hold === 'topic' ? TOPIC : 0) -
        (hold === 'none' || isHistory ? OF_OTHER : 0);
      const isInside = (span: Span) => isWithin(passage, span);
      const kind = CUE_KINDS.find(([, form]) => form.test(phrase))?.[0];
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
        phraseAgreement: shared(own, article.headline) / own.size,
        nearTop: nearTop(position),
        main: chances.sentences.get(view)?.main ?? 0,
        key: chances.sentences.get(view)?.key ?? 0,
        news: chances.news,
        words: Math.min(14, words) / 14,
        pronoun: flag(tokens.slice(index, end).some(({ text }) => POINTS_ELSEWHERE.test(text))),
        figure: flag(view.figures.some(isInside)),
        actor: flag(view.actors.some(({ mentions }) => mentions.some(isInside))),
        denied: flag(/^(?:not|n['’]t)$/.test(tokens[index - 1]?.text ?? '')),
        ...(kind ? { [kind]: 1 } : {}),
      };
      reasons.push({ passage, score, features });
    }
  });
  reasons.sort((a, b) => b.score - a.score || a.passage.start - b.passage.start);
  const apart: ReasonCandidate[] = [];
  for (const reason of reasons) {
    const { passage } = reason;
    if (apart.some((other) => overlaps(other.passage, passage))) continue;
    if (apart.some(({ passage: other }) => other.text.toLowerCase() === passage.text.toLowerCase())) continue;
    apart.push(reason);
  }
  return apart.map((reason, rank) => ({
    ...reason,
    features: {
      ...reason.features,
      score: reason.score,
      rank: 1 / (1 + rank),
      lead: reason.score - apart[0].score,
    },
  }));
}

/** Probability of being a good answer from which a reason is shown; chosen as that of a date. */
const LEAST_PROBABLE = 0.55;

/** The best of the candidates, each worth at least `least`, marked where the model doubts them; at most `limit`. */
export function findReasons(
  article: ArticleView,
  events: readonly MainEvent[],
  chances: ArticleChances,
  cues: readonly Cue[],
  limit: number,
  least: number,
  model: LinearModel<ReasonFeature>,
): RankedAnswer[] {
  return reasonCandidates(article, events, chances, cues)
    .filter(({ score }) => score >= least)
    .slice(0, limit)
    .map(({ passage, features }) =>
      probability(model, features) >= LEAST_PROBABLE ? passage : { ...passage, doubtful: true },
    );
}
