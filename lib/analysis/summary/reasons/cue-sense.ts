import type { Token } from '../../language/analysed-text.ts';
import { TIME_UNITS } from '../../language/en/calendar.ts';
import { isFiniteVerb } from '../../language/en/finite-verb.ts';
import { BASE_FORMS } from '../../language/en/verb-forms.ts';
import {
  BLAMING_VERBS,
  type Cue,
  INFINITIVE_TAKERS,
  JUDGING_VERBS,
  MEANS_NOUNS,
  OBJECT_CONTROLLERS,
} from '../phrases/cues.ts';
import type { SentenceView } from '../sentences/sentence-view.ts';

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
  after:
    /^(?:added|adds|and|even|ever|from|hours?|immediately|long|looks?|minutes?|moments?|months?|or|said|says|told|weeks?|wrote|years?)$/i,
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

/**
 * "Using a phone is banned": the phrase that opens the sentence is its subject, since no comma parts it from the verb.
 */
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

/**
 * "after nearly ten years | in charge": how long, and no cause; unlike "after two days of riots", "after a two-year
 * review".
 */
function isDuration(tokens: readonly Token[], from: number): boolean {
  let index = from;
  while (COUNTED.test(tokens[index]?.text ?? '')) index++;
  const isModifier = tokens[index - 1]?.text === '-';
  return index > from && !isModifier && TIME_UNITS.has(tokens[index]?.text ?? '') && tokens[index + 1]?.text !== 'of';
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

/** "only | to build it up again", "did nothing | to help": what came of it, or what the word before needs. */
const NO_PURPOSE_AFTER = /^(?:anything|enough|everything|just|little|more|much|not|nothing|only|something)$/i;

/**
 * "turned out | to be empty", "it was policy for drivers | to avoid phones": what the verb or the word before needs,
 * and no purpose.
 */
function isComplement(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.text === 'be' || NO_PURPOSE_AFTER.test(tokens[at - 1]?.text ?? '')) return true;
  const doer = tokens.slice(Math.max(0, at - MOST_DOER - 1), at).findLastIndex(({ text }) => text === 'for');
  if (doer < 0) return false;
  const subject = tokens.slice(Math.max(0, at - MOST_DOER - 1) + doer + 1, at);
  return subject.length > 0 && !subject.some(({ text }) => /^[\d$£€]/.test(text));
}

/**
 * Has the cue, whose first word is the token at `index`, the sense of a reason or a means? `isEvent`: in the sentence
 * of the main event.
 */
export function hasSense(view: SentenceView, index: number, cue: Cue, isEvent: boolean): boolean {
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
