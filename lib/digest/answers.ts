import type { Passage, RankedAnswer, Summary } from '../contract.ts';

/** The six questions, in the order in which the panel answers them. */
export const QUESTIONS = ['who', 'what', 'when', 'where', 'why', 'how'] as const satisfies (keyof Summary)[];

export type Question = (typeof QUESTIONS)[number];

/** An answer with the question that it answers. */
export interface Answer {
  question: Question;
  passage: Passage;
}

/**
 * The answers as a reader is shown them, by question, best first. What was done is left out of "how" where it stands in the words
 * of "what", two lines above, and so are the answers that may be of something else.
 */
export function answers(summary: Summary): Answer[] {
  const isTold = ({ start, end }: Passage) => summary.what.some((event) => start >= event.start && end <= event.end);
  return QUESTIONS.flatMap((question) =>
    summary[question]
      .filter((passage: RankedAnswer) => !passage.doubtful && (question !== 'how' || !isTold(passage)))
      .map((passage) => ({ question, passage })),
  );
}
