import type { Passage } from '../../contract.ts';
import { attributionStart, clauseEnds, passageOf } from './clauses.ts';
import type { ArticleView, SentenceView } from './sentence-view.ts';
import { contentStems, isWord, overlap } from './words.ts';

/** The main event: the sentence that tells it and the clause within. */
export interface MainEvent {
  view: SentenceView;
  /** Token indices of the clause in the sentence. */
  from: number;
  verb: number;
  to: number;
  passage: Passage;
}

/** Longest answer in words, as a reader takes it in at a glance. */
const MAX_WORDS = 26;
/** Sentences among which the main event is sought: a lead may stand behind captions, later it is a detail. */
const LEAD_SENTENCES = 14;

function wordCount(view: SentenceView, from: number, to: number): number {
  return view.sentence.tokens.slice(from, to).filter(isWord).length;
}

/** The version of the clause that agrees best with the headline and is short enough. */
function bestClause(article: ArticleView, view: SentenceView): (MainEvent & { score: number }) | null {
  const { clause, sentence } = view;
  if (!clause) return null;
  const { tokens } = sentence;
  const to = attributionStart(tokens, clause.from, clause.to);
  let best: (MainEvent & { score: number }) | null = null;
  for (const end of clauseEnds(tokens, clause.verb, to)) {
    const count = wordCount(view, clause.from, end);
    if (best && count > MAX_WORDS) break;
    const passage = passageOf(article.text.article.text, tokens, clause.from, end);
    if (!passage) continue;
    const stems = contentStems(tokens.slice(clause.from, end));
    const score = overlap(stems, article.headline) - (count > MAX_WORDS ? 0.2 : 0) - (count < 4 ? 0.3 : 0);
    if (!best || score >= best.score) best = { view, from: clause.from, verb: clause.verb, to: end, passage, score };
  }
  return best;
}

/** Clauses that may tell the main event, best first: near the top, in agreement with the headline, not a quotation. */
export function findMainEvents(article: ArticleView): MainEvent[] {
  const lead = article.sentences.slice(0, LEAD_SENTENCES);
  const scored = lead.flatMap((view, position) => {
    const clause = bestClause(article, view);
    if (!clause) return [];
    const score =
      clause.score + 0.6 * view.agreement - 0.035 * position - 0.5 * view.quoted + (position === 0 ? 0.12 : 0);
    return [{ event: clause as MainEvent, score }];
  });
  return scored.sort((a, b) => b.score - a.score).map(({ event }) => event);
}

/** The verb with its object: the event in its shortest form. Null when it would be the whole clause or a single word. */
export function predicateOf(article: ArticleView, event: MainEvent, limit: number): Passage | null {
  const { tokens } = event.view.sentence;
  let end = event.verb;
  let count = 0;
  while (end < event.to && count < limit) {
    if (/^(?:,|;|after|when|while|as|because|amid|following|by)$/.test(tokens[end].text) && count >= 3) break;
    if (isWord(tokens[end])) count++;
    end++;
  }
  while (
    end > event.verb + 1 &&
    /^(?:a|an|the|of|to|in|on|at|for|and|with|from|by|his|her|its|their|,)$/i.test(tokens[end - 1].text)
  )
    end--;
  if (end < event.verb + 2) return null;
  return passageOf(article.text.article.text, tokens, event.verb, end);
}
