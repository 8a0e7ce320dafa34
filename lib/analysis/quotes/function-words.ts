const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that begin a noun phrase. */
export const DETERMINERS = words(`
  a all an another any both each either every few her his its many most my no one other our several some that
  the their these this those three two your
`);

/** Determiners that can stand for people by themselves: "many say". */
export const PRONOUN_DETERMINERS = words(`
  all both many most several some three two
`);

/** Pronouns that can be the subject of a verb of saying. */
export const SUBJECT_PRONOUNS = words(`
  anybody anyone everybody everyone he i it nobody none she somebody someone they this we who you
`);

/** Auxiliaries, copulas and their contractions. */
export const AUXILIARIES = words(`
  ain't am are aren't be been being can can't could couldn't did didn't do does doesn't don't had hadn't has
  hasn't have haven't is isn't may might must n't shall should shouldn't was wasn't were weren't will won't
  would wouldn't
`);

/** Forms of "be": with a participle behind them the verb is passive. */
export const FORMS_OF_BE = words(`
  am are be been being is was were
`);

/** Prepositions and particles that begin a modifier. */
export const PREPOSITIONS = words(`
  about above across after against along alongside amid among around as at before behind below beneath beside
  besides between beyond by despite during for from in inside into near of off on onto out outside over past per
  regarding since through throughout till to toward towards under until up upon via with within without
`);

/** Words that begin a clause of its own. */
export const CLAUSE_OPENERS = words(`
  after although and because before but how if nor once or since so than that though unless until what when
  where whereas whether which while whilst who whom whose why yet
`);

/** Adverbs that stand between a subject and its verb or before a subject, besides those in -ly. */
export const ADVERBS = words(`
  actually additionally again already also always apparently certainly clearly currently early even eventually
  ever finally first formerly further furthermore hence however immediately importantly indeed initially instead
  interestingly just last lately later meanwhile moreover naturally never nevertheless next nonetheless not
  notably now obviously often once only perhaps previously quite rather recently reportedly sadly separately shortly
  similarly since sometimes soon still suddenly surely then thereafter though thus today together tomorrow
  tonight too ultimately unfortunately yesterday yet
`);

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
  reports request requests reveal ridicule roar rule rules ruling say saying scream screams shout shouts snap
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
