import { isWithin } from '../../analysis/language/within.ts';
import type { Passage, RankedAnswer, Summary } from '../../contract.ts';

/** The six questions, in the order in which the panel answers them. */
export const QUESTIONS = ['who', 'what', 'when', 'where', 'why', 'how'] as const satisfies (keyof Summary)[];

/** One of the six questions. */
export type Question = (typeof QUESTIONS)[number];

/** An answer with the question that it answers. */
export interface Answer {
  question: Question;
  passage: Passage;
}

/**
 * Who or what brought it about, within the event or at its end: "The troops | requested by NATO | have come", "A fire |
 * caused by a storm". It reads as an answer though the event tells it.
 */
const PARTICIPLE = /^\p{Ll}+ed\b/u;

/**
 * The answers as a reader is shown them, by question, best first. What was done is left out of "how" where it stands in
 * the words of "what", two lines above, so is the clause of "why" with which "what" goes on, and so are the answers
 * that may be of something else.
 */
export function answers(summary: Summary): Answer[] {
  const isTold = (passage: Passage) => summary.what.some((event) => isWithin(event, passage));
  const repeats = (question: Question, passage: Passage) =>
    (question === 'how' || (question === 'why' && !PARTICIPLE.test(passage.text))) && isTold(passage);
  return QUESTIONS.flatMap((question) =>
    summary[question]
      .filter((passage: RankedAnswer) => !passage.doubtful && !repeats(question, passage))
      .map((passage) => ({ question, passage })),
  );
}
