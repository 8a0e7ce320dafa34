import { CONTRACTIONS, MODALS, PAST_OF_BE, PRESENT_OF_BE, PRESENT_OF_HAVE } from './auxiliaries.ts';
import { thirdPerson } from './inflection.ts';
import { IRREGULAR_PASTS, PARTICIPLES } from './verb-forms.ts';

/** Words that show whether a clause looks back or ahead, all in lower case. */
export interface TenseWords {
  /** "will". */
  ahead: ReadonlySet<string>;
  /**
   * Present forms of fixtures and programmes, ahead right before a date or with one token between: "play Tuesday",
   * "opens on Friday".
   */
  aheadInProgramme: ReadonlySet<string>;
  /**
   * Participles that look ahead after a present form of "be" and back after a past one: "is expected", "was scheduled".
   */
  aheadAfterBe: ReadonlySet<string>;
  /** Words right before a date that is to come: "until Friday". */
  aheadBefore: ReadonlySet<string>;
  /** Words that with "of" tell what a noun behind them lies ahead of: "ahead of the November vote". */
  aheadWithOf: ReadonlySet<string>;
  /**
   * Those of `aheadBefore` that may look back where they open a clause in the past: "By Friday, the water had risen".
   */
  backAfterOpening: ReadonlySet<string>;
  /** Words right before a date that is over: "since Friday". */
  begunBefore: ReadonlySet<string>;
  /** Ahead when "to" follows: "is to meet", "expected to". */
  aheadWithTo: ReadonlySet<string>;
  /** Ahead when "to" follows a few words later: "expect Lund to win". */
  aheadWithLaterTo: ReadonlySet<string>;
  /** Irregular past tense forms and "ago". */
  back: ReadonlySet<string>;
  /** Ending of regular past tense forms. */
  backEnding: string;
  /** Past participles without that ending. */
  participles: ReadonlySet<string>;
  /** Verbs that show the past only with a participle: "has closed", but not "has a roof". */
  backWithParticiple: ReadonlySet<string>;
  /** What may stand before the first words of a clause. */
  conjunctions: ReadonlySet<string>;
  /**
   * Words right before a date for which something is meant, which the tense of its verb does not show: "was planned for
   * July".
   */
  goalBefore: ReadonlySet<string>;
  /** Those of `ahead` that look ahead with every verb. */
  onlyAhead: ReadonlySet<string>;
  /** Present forms that tell of what has happened where they follow a date: "The ruling today means". */
  newsPresent: ReadonlySet<string>;
  /** Past forms of "be". */
  pastBe: ReadonlySet<string>;
  /** Present forms of "be". */
  presentBe: ReadonlySet<string>;
  /** Present forms of "have". */
  presentHave: ReadonlySet<string>;
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Base forms with their third persons. */
const present = (bases: string): ReadonlySet<string> =>
  new Set(words(bases).flatMap((base) => [base, thirdPerson(base)]));

/** Modals of what could always be done, which say little of when. */
const OF_ABILITY: ReadonlySet<string> = new Set(['can', 'cannot', 'would']);

/** English tense. */
export const tense: TenseWords = {
  ahead: new Set([
    ...[...MODALS].filter((modal) => !OF_ABILITY.has(modal)),
    ...CONTRACTIONS.will,
    ...words('due effective scheduled slated upcoming wo'),
  ]),
  aheadAfterBe: new Set(words('due expected forecast planned predicted projected scheduled set slated')),
  aheadInProgramme: present('begin face host meet open play start travel visit'),
  aheadBefore: new Set(words('by is through till until')),
  backAfterOpening: new Set(words('by till until')),
  begunBefore: new Set(['since']),
  aheadWithOf: new Set(['ahead']),
  aheadWithTo: new Set([
    ...words('agreed are expected going is likely planned planning ready set'),
    ...present('expect hope intend plan'),
  ]),
  aheadWithLaterTo: new Set(words('expect expected expects')),
  back: new Set(['ago', ...IRREGULAR_PASTS, 'hit', 'put']),
  backEnding: 'ed',
  participles: PARTICIPLES,
  backWithParticiple: new Set([...PRESENT_OF_HAVE, ...CONTRACTIONS.have, 'having']),
  conjunctions: new Set([',', 'and', 'but', 'so', 'then', 'yet']),
  goalBefore: new Set(words('for to')),
  onlyAhead: new Set([...CONTRACTIONS.will, ...words('shall will wo')]),
  newsPresent: new Set(words('brings comes ends follows marks means opens paves sends shows signals')),
  pastBe: new Set([...PAST_OF_BE, 'been']),
  presentHave: new Set([...PRESENT_OF_HAVE, ...CONTRACTIONS.have]),
  presentBe: new Set([...PRESENT_OF_BE, ...CONTRACTIONS.be]),
};
