const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of a date that stand before a subject without a preposition. */
export const DATE_WORDS = words(`
  afternoon april august day december evening february friday january july june last later march may monday
  month morning next night november october saturday september sunday this thursday today tomorrow tonight
  tuesday wednesday week weekend year yesterday
`);

/** Forms of verbs of saying that are more often nouns. */
export const NOUN_FORMS = words(`
  answer answers brand brands call calls caution cautions chant chants charge charges claim claims comment
  comments cries cry demand demands doubt doubts email emails estimate estimates fear fears feeling forecast
  forecasts hope hopes joke jokes label labels laugh laughs mention mentions mutter note notes object objects
  offer offering offers order orders plead pledge pledges post posts praise promise promises proposed protest
  protests question questions quote quotes read reading reads remark remarks remember replies reply report
  reports request requests reveal ridicule roar rule rules ruling say saying scream screams share shares shout shouts snap
  state states stress stresses suspect suspects text texts thinking tout tweet tweets vow vows warning warnings
  whisper whispers writing yells
`);

/** Words after an attribution's verb that modify it rather than begin what is said. */
export const TAIL_OPENERS = words(`
  about after again against ahead alongside amid among as at before by during earlier early following for friday
  from here in into just last late later monday near of on outside over recently repeatedly saturday shortly
  since sunday there through thursday to today tomorrow tonight tuesday upon via wednesday when while with
  yesterday
`);

/** Words with a capital at the beginning of a sentence, and dates, that are no part of a person's name. */
export const NEVER_NAMES = words(`
  a after although and april as at august because but by december february for friday from he her his how i if
  in it its january july june last march monday more most mr my no not november october on one our saturday
  september she so some sunday that the their then there these they this those though thursday to tuesday under
  we wednesday what when where while who why with yes yet you
`);

/** Words in lower case within a person's name: "Ann van Roe". */
export const NAME_PARTICLES = words(`
  al bin da de del der di dos el ibn la le van von
`);
