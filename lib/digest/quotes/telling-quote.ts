import { readAsEnglish } from '../../analysis/language/read-as-english.ts';
import { isClause } from '../../analysis/quotes/predicate.ts';
import { isShare } from '../../analysis/quotes/speaker-phrases.ts';
import { speechVerb } from '../../analysis/quotes/speech-verbs.ts';
import type { Quote } from '../../contract.ts';

/** Fewest words of an utterance that says something alone: "Let her speak", but not "Absolutely not". */
const SHORTEST_UTTERANCE = 3;
/** Fewest words of a part of a sentence in quotation marks. */
const SHORTEST_PART = 4;
/** The same without a verb of saying of its own: fewer are mostly terms and titles. */
const SHORTEST_UNTAGGED = 6;

/** What a newsroom writes of whom it asked. */
const COMMENT_REQUEST =
  /\b(?:decline[ds]? to comment|(?:asked|reached|requests?) for (?:a )?(?:comment|response)|(?:no|further) comments?)\b/i;
/** An open question without its asking. */
const OPEN_QUESTION = /^(?:how|what|when|where|whether|why)\b/i;

/** Does a quote tell a reader something without the sentence around it? */
export function tellsSomething(quote: Quote, language: string): boolean {
  const { kind, text, speakerName, strength, doubtful } = quote;
  if (doubtful || COMMENT_REQUEST.test(text)) return false;
  // Quotations of other languages come without speakers and verbs, and the finder has chosen among them already.
  if (!readAsEnglish(language)) return true;
  if (kind === 'direct') return isUtterance(quote);
  if (speakerName !== null && (isShare(speakerName) || isViewOfCrowd(quote))) return false;
  return speakerName !== null && (strength === 'question' || !OPEN_QUESTION.test(text));
}

/** Whom nobody asks one by one: what they think is the article's own judgement or a poll's. */
const CROWD =
  /^(?:(?:almost|nearly) )?(?:all|many|millions|most|thousands)\b|\b(?:americans|consumers|fans|men|millennials|people|readers|scientists|users|voters|women)$/i;

/**
 * "Many scientists believed that …", "voters think …": the verb says what is in their minds, and not what anybody said.
 */
function isViewOfCrowd({ verb, speakerName }: Quote): boolean {
  return verb !== null && speechVerb(verb)?.frame === 'thought' && CROWD.test(speakerName ?? '');
}

/** Words set in quotation marks as what somebody said, and not as a heading, a term or a name. */
function isUtterance({ text, verb, speakerName }: Quote): boolean {
  if (verb === null && speakerName === null) return false;
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (words > 1 && !/\p{Ll}/u.test(text)) return false;
  const opens = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(text);
  const closes = /[.,!?…—–-]["”’')\]]*$/.test(text.trimEnd());
  const isSentence = words >= SHORTEST_UTTERANCE && opens && closes && speakerName !== null;
  // "calls it “a disgrace”": of a name for something only the name stands here.
  if (verb !== null && speechVerb(verb)?.frame === 'naming') return isSentence && isClause(text);
  if (isSentence) return true;
  const isTagged = verb !== null && speakerName !== null;
  if (words < (isTagged ? SHORTEST_PART : SHORTEST_UNTAGGED)) return false;
  return (isTagged && opens) || isClause(text);
}
