/**
 * The closed word classes of English but the auxiliaries (`auxiliaries.ts`), in lower case, sorted. A rule that needs
 * other words than a whole class adds or takes away its own where it stands, and says why. Word classes after the usual
 * grammars.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The articles. */
export const ARTICLES = words('a an the');

/** "her" and "his" can stand alone too. */
export const POSSESSIVES = words('her his its my our their your');

/** They can stand alone too, and "that" opens clauses. */
export const DEMONSTRATIVES = words('that these this those');

/** Determiners that can stand for people by themselves: "many say". */
export const PRONOUN_DETERMINERS = words('all both many most several some three two');

/** Words that begin a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...POSSESSIVES,
  ...DEMONSTRATIVES,
  ...PRONOUN_DETERMINERS,
  ...words('another any each either every few no one other'),
]);

/** Determiners behind which a noun must come, which no verb stands right behind. */
export const ARTICLES_AND_POSSESSIVES: ReadonlySet<string> = new Set([...ARTICLES, ...POSSESSIVES]);

/** The same with "this", which stands before a noun more often than alone. */
export const NOUN_OPENERS: ReadonlySet<string> = new Set([...ARTICLES_AND_POSSESSIVES, 'this']);

/** Personal pronouns that are subjects. */
export const PERSONAL_PRONOUNS = words('he i it she they we you');

/** By these somebody speaks of himself; "mine" is more often one of coal. */
export const FIRST_PERSON = words('i me my our ours us we');

/** By these somebody speaks to another. */
export const SECOND_PERSON = words('you your yours');

/** Pronouns that can be the subject of a verb of saying. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set([
  ...PERSONAL_PRONOUNS,
  ...words('anybody anyone everybody everyone nobody none somebody someone this who'),
]);

/**
 * Pronouns, possessives and demonstratives that stand for somebody or something told elsewhere: "him", "its", "those".
 */
export const POINTING_WORDS: ReadonlySet<string> = new Set([
  ...words('he her him his it its she their them they'),
  ...DEMONSTRATIVES,
]);

/** The numbers from one to ten, in their order. */
export const SMALL_NUMBERS = words('one two three four five six seven eight nine ten');

/** Words that open an indirect question. */
export const QUESTION_WORDS = words('how what whether why');

/** Relative pronouns that are nothing else but question words. */
export const RELATIVE_PRONOUNS = words('which who whom whose');

/** Words that join a clause to the noun before it; "that" is a determiner and a conjunction too. */
export const RELATIVE_WORDS: ReadonlySet<string> = new Set([...RELATIVE_PRONOUNS, 'that', 'where']);

/** Prepositions behind which hardly anything but a noun phrase comes. */
export const PREPOSITIONS_ALONE = words(`
  about against amid among at beneath beside between by despite during for from in into near of on onto over per
  regarding to toward towards under upon via with without
`);

/** Prepositions and particles that begin a modifier; some are adverbs and conjunctions too: "outside", "since". */
export const PREPOSITIONS: ReadonlySet<string> = new Set([
  ...PREPOSITIONS_ALONE,
  ...words(`
    above across after along alongside around as before behind below besides beyond inside off out outside past
    since through throughout till until up within
  `),
]);

/** Subordinating conjunctions that are nothing else. */
export const CONJUNCTIONS_ALONE = words('although because if though unless when whereas while whilst');

/**
 * Conjunctions that open a clause of time, cause, condition or contrast; "once" only where it opens a sentence, else it
 * is an adverb.
 */
export const SUBORDINATORS: ReadonlySet<string> = new Set([
  ...CONJUNCTIONS_ALONE,
  ...words('after as before since until'),
]);

/** Coordinating conjunctions between clauses; "for" and "so" are more often something else. */
export const COORDINATORS = words('and but nor or yet');

/** Words that begin a clause of its own. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  ...SUBORDINATORS,
  ...RELATIVE_WORDS,
  ...COORDINATORS,
  ...QUESTION_WORDS,
  ...words('once so than whereby'),
]);
