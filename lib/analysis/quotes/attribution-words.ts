import { MONTHS, WEEKDAYS } from '../language/en/calendar.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of a date that stand before a subject without a preposition. */
export const DATE_WORDS: ReadonlySet<string> = new Set([
  ...words(`
    afternoon day evening last later month morning next night this today tomorrow tonight week weekend year
    yesterday
  `),
  ...Object.keys(MONTHS),
  ...Object.keys(WEEKDAYS),
]);

/** Forms of verbs of saying that are more often nouns. */
export const NOUN_FORMS = words(`
  answer answers brand brands call calls caution cautions chant chants charge charges claim claims comment
  comments cries cry demand demands doubt doubts email emails estimate estimates fear fears feeling forecast
  forecasts hope hopes joke jokes label labels laugh laughs mention mentions mutter note notes object objects
  offer offering offers order orders plead pledge pledges post posts praise promise promises proposed protest
  protests question questions quote quotes rant rants read reading reads remark remarks remember replies reply report
  reports request requests reveal ridicule roar rule rules ruling say saying scream screams share shares shout shouts snap
  state states stress stresses suspect suspects text texts thinking tout tweet tweets vow vows warning warnings
  whisper whispers writing yells
`);

/** Words after an attribution's verb that modify it rather than begin what is said. */
export const TAIL_OPENERS: ReadonlySet<string> = new Set([
  ...words(`
    about after again against ahead alongside amid among as at before by during earlier early following for from
    here in into just last late later near of on outside over recently repeatedly shortly since there through to
    today tomorrow tonight upon via when while with yesterday
  `),
  ...Object.keys(WEEKDAYS),
]);

/**
 * Words with a capital at the beginning of a sentence, and dates, that are no part of a person's name; "may" is one:
 * Theresa May.
 */
export const NEVER_NAMES: ReadonlySet<string> = new Set([
  ...words(`
    a after although and as at because but by for from he her his how i if in it its last more most mr my no not
    on one our she so some that the their then there these they this those though to under we what when where
    while who why with yes yet you
  `),
  ...Object.keys(MONTHS).filter((month) => month !== 'may'),
  ...Object.keys(WEEKDAYS),
]);
