/** Dutch months in their order. */
export const MONTHS: readonly string[] =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** Dutch weekdays in their order. */
export const WEEKDAYS: readonly string[] = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ');
