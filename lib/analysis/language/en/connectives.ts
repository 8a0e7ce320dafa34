/**
 * Words and phrases with which an English sentence joins the one before, as they open a sentence; sorted. After the
 * conjunctive adverbs of the usual grammars.
 */

/** They only set a sentence beside the one before, and it says the same without them: "Meanwhile, the dam broke". */
export const PLAIN_CONNECTIVES: readonly string[] = [
  'Additionally',
  'Also',
  'Furthermore',
  'However',
  'In addition',
  'Meanwhile',
  'Moreover',
  'Nevertheless',
  'Nonetheless',
  'Still',
  'Subsequently',
  'Then',
  'Yet',
];

/** They count the sentence among others: "Second, the dam broke". */
export const COUNTING_CONNECTIVES: readonly string[] = [
  'Finally',
  'First',
  'Firstly',
  'Lastly',
  'Second',
  'Secondly',
  'Specifically',
  'Third',
  'Thirdly',
];

/** They open something else, which needs no sentence before it: "Separately, the dam broke". */
export const TURNS: readonly string[] = ['Elsewhere', 'Separately'];

/** They conclude from the sentence before, give an instance of it, weigh it or sum it up. */
export const REASONING_CONNECTIVES: readonly string[] = [
  'Accordingly',
  'After all',
  'As a result',
  'As such',
  'Besides',
  'Consequently',
  'For example',
  'For instance',
  'Hence',
  'In any case',
  'In any event',
  'In fact',
  'In other words',
  'In short',
  'In turn',
  'Indeed',
  'Instead',
  'Likewise',
  'Similarly',
  'That said',
  'Therefore',
  'Though',
  'Thus',
];

/** Conjunctions that join a whole sentence. */
export const JOINING_CONJUNCTIONS: readonly string[] = ['And', 'But', 'Nor', 'Or', 'So'];

const ALL = [...PLAIN_CONNECTIVES, ...REASONING_CONNECTIVES, ...JOINING_CONJUNCTIONS];

/** What may stand before the subject to join the sentence, as an alternative of a pattern: "But", "Now", "In turn,". */
export const BEFORE_SUBJECT = `(?:${JOINING_CONJUNCTIONS.join('|')}|Also|Now|Still|Then|Yet),?|(?:${ALL.join('|')}),`;

/** Joins the sentence to the one before: "However, …", "Another …". */
export const JOINS_BEFORE = new RegExp(`^(?:${ALL.join('|')}|Another)(?![\\p{L}\\p{N}-])`, 'u');

const OPENS_PLAINLY = new RegExp(
  `^(?:(?:${[...PLAIN_CONNECTIVES, ...TURNS].join('|')}), |Meanwhile )(?=[\\p{L}\\p{N}“"])`,
  'u',
);

/**
 * A sentence without the plain connective or the turn with which it opens: "However, the dam broke" is "the dam broke".
 */
export const withoutConnective = (text: string): string => text.replace(OPENS_PLAINLY, '');
