const words = (list: string): readonly string[] => list.split(/\s+/);

/** Forms with both apostrophes. */
const withBothMarks = (forms: readonly string[]): string[] => forms.flatMap((form) => [form, form.replace("'", '’')]);

/** Present forms of "be". */
export const PRESENT_OF_BE: ReadonlySet<string> = new Set(words('am are is'));

/** Past forms of "be". */
export const PAST_OF_BE: ReadonlySet<string> = new Set(words('was were'));

/** Forms of "be". With a past participle behind them a verb is passive. */
export const FORMS_OF_BE: ReadonlySet<string> = new Set([...PRESENT_OF_BE, ...PAST_OF_BE, ...words('be been being')]);

/** Present forms of "have". */
export const PRESENT_OF_HAVE: ReadonlySet<string> = new Set(words('has have'));

/** Finite forms of "have". With a past participle behind them a verb is perfect. */
export const FORMS_OF_HAVE: ReadonlySet<string> = new Set([...PRESENT_OF_HAVE, 'had']);

/** Modal verbs, with a bare infinitive behind them. */
export const MODALS: ReadonlySet<string> = new Set(words('can cannot could may might must shall should will would'));

/**
 * Short forms of "am", "are" and "is", of "have", and of "will" that hang on the word before; "'s" may be "has" too.
 */
export const CONTRACTIONS = {
  be: withBothMarks(words("'m 're 's")),
  have: withBothMarks(["'ve"]),
  will: withBothMarks(["'ll"]),
} as const;

/** Auxiliaries denied. */
const DENIED = withBothMarks(
  words(
    `ain't aren't can't couldn't daren't didn't doesn't don't hadn't hasn't haven't isn't mayn't mightn't mustn't
    needn't oughtn't shan't shouldn't wasn't weren't won't wouldn't`,
  ),
);

/**
 * Finite forms of "be", "have" and "do" and the modals, denied ones and the parts before a "n't" that stands alone
 * included: each begins a finite verb group, as copula or full verb too.
 */
export const FINITE_AUXILIARIES: ReadonlySet<string> = new Set([
  ...PRESENT_OF_BE,
  ...PAST_OF_BE,
  ...words('did do does ca sha wo'),
  ...FORMS_OF_HAVE,
  ...MODALS,
  ...DENIED,
]);

/** All that stands in a verb group before its verb: the finite auxiliaries, the other forms of "be", and "n't". */
export const AUXILIARIES: ReadonlySet<string> = new Set([...FINITE_AUXILIARIES, ...FORMS_OF_BE, "n't", 'n’t']);

/** The verb of a contracted word: "they'll" gives "'ll", "wasn't" gives "was"; every other word is as it is. */
export const contractedVerb = (word: string): string =>
  /\p{L}(['’](?:ll|m|re|ve))$/u.exec(word)?.[1] ?? word.replace(/(?<=\p{L})n['’]t$/u, '');
