import { FINITE_AUXILIARIES } from './auxiliaries.ts';
import {
  CONJUNCTIONS_ALONE,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  RELATIVE_WORDS,
  SUBORDINATORS,
} from './closed-classes.ts';
import { IRREGULAR_PASTS, PARTICIPLES } from './verb-forms.ts';

/** Words at which clauses part, all in lower case. */
export interface ClauseWords {
  /** Words that are no part of what happens when they stand at the edge of a clause. */
  connectors: ReadonlySet<string>;
  /** Words that open a clause wherever they stand. */
  openers: ReadonlySet<string>;
  /** Words that open a clause after a comma. */
  openersAfterComma: ReadonlySet<string>;
  /**
   * Words that open a clause which says nothing without the one before it, or behind it where it opens the sentence.
   */
  dependent: ReadonlySet<string>;
  /** Those of `dependent` that open a sentence with a side clause, whose main clause follows. */
  subordinating: ReadonlySet<string>;
  /** Those of `dependent` that join a clause to the noun before it. */
  relative: ReadonlySet<string>;
  /**
   * Words of `openers` that are determiners, and open no clause, at the start of a sentence and behind a preposition:
   * "of that sum".
   */
  determiners: ReadonlySet<string>;
  /** Words before a determiner. */
  prepositions: ReadonlySet<string>;
  /** Participles without a regular ending that open sentences before their subject: "Built in 1998, the dam". */
  participles: ReadonlySet<string>;
  /** Subjects that a noun before them explains. */
  pronouns: ReadonlySet<string>;
  /** Finite verb forms without a regular ending. */
  verbs: ReadonlySet<string>;
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Pronouns with which a clause without a conjunction opens. */
const SUBJECTS = words('he it she they');

/** Conjunctions that stand within a clause as often: "as if", "the rule unless". */
const WITHIN_CLAUSES: ReadonlySet<string> = new Set(['if', 'unless']);

/** English clauses. */
export const clauses: ClauseWords = {
  connectors: new Set(words('and but so that yet')),
  openers: new Set(
    [...CONJUNCTIONS_ALONE, ...words('but that which who whose')].filter((word) => !WITHIN_CLAUSES.has(word)),
  ),
  openersAfterComma: new Set([...SUBJECTS, ...words('after and as before or since so where')]),
  dependent: new Set([...SUBORDINATORS, ...RELATIVE_WORDS, ...SUBJECTS, ...words('given or than whether')]),
  subordinating: new Set([...CONJUNCTIONS_ALONE, 'given']),
  relative: RELATIVE_PRONOUNS,
  determiners: new Set(['that']),
  prepositions: new Set([...PREPOSITIONS, ...words('like than')]),
  participles: new Set([...PARTICIPLES, 'born']),
  pronouns: new Set([...PERSONAL_PRONOUNS, ...words('that when which who')]),
  verbs: new Set([...FINITE_AUXILIARIES, ...IRREGULAR_PASTS, ...words('hit says')]),
};
