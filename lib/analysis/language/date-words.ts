/**
 * What the grammar needs to know of a word or phrase (lower case): its class, and its value within the class. The rule
 * files name these classes, the files `language/<code>/dates.ts` fill them.
 */
export interface DateWords {
  /** Weekdays and months must be capitalised to count, as in English. */
  capitalised: boolean;
  /** Order of "04/06/2023". */
  numericOrder: 'mdy' | 'dmy';
  /** Names of months or weekdays that are also other words, and count alone only after a word of `leadIn`. */
  ambiguous: string[];
  /** Words before a bare year or an ambiguous month: "in", "since". */
  leadIn: string[];
  /** Words as written that turn a weekday before them into a name: "Sunday Times". */
  nameAfterWeekday: string[];
  /** Words as written that turn a weekday behind them into a name: "Black Friday". */
  nameBeforeWeekday: string[];
  /** Class to phrase to value. */
  classes: Partial<Record<WordClass, Record<string, string | number>>>;
}

/** Classes of words, by the names that the patterns of the rules have for them. */
type WordClass =
  | 'a'
  | 'ago'
  | 'and'
  | 'approx'
  | 'at'
  | 'clockWord'
  | 'dayPart'
  | 'decadeWord'
  | 'earlier'
  | 'edge'
  | 'every'
  | 'fiscal'
  | 'following'
  | 'half'
  | 'holiday'
  | 'last'
  | 'later'
  | 'latest'
  | 'meridiem'
  | 'month'
  | 'more'
  | 'next'
  | 'numberWord'
  | 'of'
  | 'old'
  | 'on'
  | 'or'
  | 'ordinalWord'
  | 'part'
  | 'possessive'
  | 'quantity'
  | 'ref'
  | 'relativeDay'
  | 'relativeTime'
  | 'same'
  | 'season'
  | 'setWord'
  | 'suffix'
  | 'the'
  | 'this'
  | 'to'
  | 'unit'
  | 'weekday'
  | 'weekdays'
  | 'zone';
