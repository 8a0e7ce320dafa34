const words = (list: string): readonly string[] => list.split(' ');

/** Forms of "be". With a past participle behind them a verb is passive. */
export const FORMS_OF_BE: ReadonlySet<string> = new Set(words('am are be been being is was were'));

/** Finite forms of "have". With a past participle behind them a verb is perfect. */
export const FORMS_OF_HAVE: ReadonlySet<string> = new Set(words('had has have'));

/** Modal verbs, with a bare infinitive behind them. */
export const MODALS: ReadonlySet<string> = new Set(words('can cannot could may might must shall should will would'));

/** Auxiliaries denied, with both apostrophes. */
const DENIED = words(
  "ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't shouldn't wasn't weren't won't wouldn't",
).flatMap((form) => [form, form.replace("'", '’')]);

/**
 * Finite forms of "be", "have" and "do" and the modals, denied ones and the parts before a "n't" that stands alone included: each begins a finite
 * verb group, as copula or full verb too.
 */
export const FINITE_AUXILIARIES: ReadonlySet<string> = new Set([
  ...words('am are is was were did do does ca wo'),
  ...FORMS_OF_HAVE,
  ...MODALS,
  ...DENIED,
]);

/** All that stands in a verb group before its verb: the finite auxiliaries, the other forms of "be", and "n't". */
export const AUXILIARIES: ReadonlySet<string> = new Set([...FINITE_AUXILIARIES, ...FORMS_OF_BE, "n't", 'n’t']);
