import type { Passage } from '../../../contract.ts';
import { contentStems, shared } from '../../language/en/stems.ts';
import { tokenize } from '../../language/tokenize.ts';
import { isWord } from '../../language/words.ts';
import type { MainEvent } from '../event/main-event.ts';
import { attributionStart, clauseEnds } from '../phrases/clause-ends.ts';
import { PLAIN_SPEECH } from '../phrases/cues.ts';
import { passageOf } from '../phrases/passage.ts';
import type { ArticleView, SentenceView } from '../sentences/sentence-view.ts';

/** Words of a headline after which its reason stands: "Troops deployed amid clashes". */
const CUES: ReadonlySet<string> = new Set(['amid', 'because', 'following']);
/** Sentences among which the reason is sought. */
const REACH = 20;
const MAX_WORDS = 16;
/** Share of the reason's words that its clause must have. */
const LEAST_SHARE = 0.5;

/**
 * The clause of the body that tells what the headline gives as the reason, where another sentence than the main event's
 * does; null when the headline gives none, or the body does not tell more of it.
 */
export function headlineReason(article: ArticleView, event: MainEvent | undefined): Passage | null {
  const title = tokenize(article.text.article.title);
  const cue = title.findIndex(({ text }, index) => index > 1 && CUES.has(text.toLowerCase()));
  const wanted = contentStems(title.slice(cue + 1));
  if (cue < 0 || wanted.size === 0) return null;
  let best: { passage: Passage; share: number } | null = null;
  for (const view of article.sentences.slice(0, REACH)) {
    if (view === event?.view || view.quoted > 0.3) continue;
    const passage = clauseWith(article, view, wanted);
    const share = passage ? shared(contentStems(tokenize(passage.text)), wanted) / wanted.size : 0;
    if (passage && share >= LEAST_SHARE && share > (best?.share ?? 0)) best = { passage, share };
  }
  return best?.passage ?? null;
}

/** The shortest version of the sentence's main clause that has one of the words and is short enough. */
function clauseWith(
  article: ArticleView,
  { clause, sentence, people }: SentenceView,
  wanted: ReadonlySet<string>,
): Passage | null {
  const { tokens } = sentence;
  if (!clause || PLAIN_SPEECH.has(tokens[clause.verb].text.toLowerCase())) return null;
  for (const end of clauseEnds(tokens, clause.verb, attributionStart(tokens, clause.verb, clause.to, people))) {
    const words = tokens.slice(clause.from, end);
    if (words.filter(isWord).length > MAX_WORDS) return null;
    if (shared(contentStems(words), wanted) > 0) return passageOf(article.text.article.text, tokens, clause.from, end);
  }
  return null;
}
