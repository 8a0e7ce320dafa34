import type { Passage } from '../../../contract.ts';
import type { Token } from '../../language/analysed-text.ts';
import { isFiniteVerb } from '../../language/en/finite-verb.ts';
import { contentStems } from '../../language/en/stems.ts';
import { isWord } from '../../language/words.ts';
import type { Cue } from '../phrases/cues.ts';
import { passageOf } from '../phrases/passage.ts';
import type { SentenceView } from '../sentences/sentence-view.ts';
import { reasonEnd, withoutDangling } from './reason-end.ts';

const MAX_WORDS = 14;
/** "The reason is that …" says its reason late. */
const REASON_SENTENCE = 26;

/** What a cue opens: "because of heavy rain". */
export interface ReasonPhrase {
  passage: Passage;
  tokens: readonly Token[];
  words: number;
  /** Stems of what stands behind the cue. */
  stems: ReadonlySet<string>;
}

/** "following the results": what was told before, and tells no more than that it came first. */
function isBare(words: readonly Token[], cue: Cue): boolean {
  const [article, , ...rest] = words.slice(cue.words.length).filter(isWord);
  return cue.weight < 1 && rest.length === 0 && /^(?:the|that|this)$/i.test(article?.text ?? '');
}

/** The phrase that the cue at `index` opens; null where it says too little to be a reason. */
export function reasonPhrase(text: string, view: SentenceView, index: number, cue: Cue): ReasonPhrase | null {
  const { tokens } = view.sentence;
  const isReason = cue.words.includes('reason');
  const limit = isReason ? REASON_SENTENCE : MAX_WORDS;
  const end = withoutDangling(view, index, reasonEnd(view, index, index + cue.words.length, limit));
  const passage = passageOf(text, tokens, index, end);
  const own = tokens.slice(index, end);
  const words = own.filter(isWord).length;
  if (!passage || words < cue.words.length + (cue.words[0] === 'to' ? 2 : 1)) return null;
  const stems = contentStems(own.slice(cue.words.length));
  if (stems.size === 0 || isBare(own, cue)) return null;
  if (isReason && !own.some((_, at) => isFiniteVerb(own, at))) return null;
  return { passage, tokens: own, words, stems };
}
