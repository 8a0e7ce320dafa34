import type { Passage, Summary } from '../../lib/contract.ts';
import { foldedTokens, isRunOf, round, tokenF1 } from './measures.ts';

export const QUESTIONS = ['who', 'what', 'when', 'where', 'why', 'how'] as const;
export type Question = (typeof QUESTIONS)[number];

export interface FivewGold extends Record<Question, { text: string; parsed?: string }[]> {
  id: string;
  title: string;
  text: string;
  published: string;
}

/** Share of articles in per cent whose first answer is right, and whose first three hold a right one. */
export interface QuestionScore {
  articles: number;
  top1: number;
  top3: number;
}

export interface FivewScore extends Record<Question, QuestionScore> {
  /** Mean of who, what, when and where. */
  mean4: { top1: number; top3: number };
}

/** An answer that holds a gold phrase counts only while it is at most so many words long. */
const LONGEST: Record<Question, number> = { who: 12, when: 12, where: 12, what: 30, why: 30, how: 30 };
const ARTICLES = new Set(['a', 'an', 'the']);
const FUNCTION_WORDS = new Set(
  (
    'a an the of in on at to for and or by with from as is was were be been are it its this that he she they his her ' +
    'their has had have'
  ).split(' '),
);

/** Human 5W1H phrases against the first three answers; questions without a gold phrase are left out. */
export function scoreFivew(golds: readonly FivewGold[], summaries: Map<string, Summary>): FivewScore {
  const scores = Object.fromEntries(
    QUESTIONS.map((question) => {
      const asked = golds.filter((gold) => gold[question].length > 0);
      const hits = asked.map((gold) => {
        const answers = (summaries.get(gold.id)?.[question] ?? []).filter(({ text }) => text.trim()).slice(0, 3);
        return answers.map((answer) => isRight(question, answer, gold[question]));
      });
      const share = (right: (hit: boolean[]) => boolean) =>
        round((100 * hits.filter(right).length) / Math.max(1, asked.length), 1);
      const score = {
        articles: asked.length,
        top1: share(([first]) => first),
        top3: share((hit) => hit.includes(true)),
      };
      return [question, score];
    }),
  ) as Record<Question, QuestionScore>;
  const four = QUESTIONS.slice(0, 4).map((question) => scores[question]);
  const average = (key: 'top1' | 'top3') => round(four.reduce((sum, score) => sum + score[key], 0) / 4, 1);
  return { ...scores, mean4: { top1: average('top1'), top3: average('top3') } };
}

function contentTokens(text: string): string[] {
  return foldedTokens(text).filter((token) => !ARTICLES.has(token));
}

function isRight(question: Question, answer: Passage & { value?: string }, golds: FivewGold[Question]): boolean {
  const tokens = contentTokens(answer.text);
  return golds.some((gold) => {
    const wanted = contentTokens(gold.text);
    if (tokens.length === 0 || wanted.length === 0) return false;
    if (tokenF1(tokens, wanted) >= 0.5) return true;
    if (isRunOf(tokens, wanted) && tokens.some((token) => !FUNCTION_WORDS.has(token))) return true;
    if (isRunOf(wanted, tokens) && tokens.length <= LONGEST[question]) return true;
    const day = question === 'when' && (gold.parsed?.length ?? 0) >= 10 ? gold.parsed!.slice(0, 10) : null;
    return day !== null && answer.value?.slice(0, 10) === day;
  });
}
