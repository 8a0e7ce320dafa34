/**
 * Bodies whose whole name reads like a person's, and of which the news tells far more than of a person named so; in
 * lower case with spaces for hyphens, sorted. Own list.
 */
export const NAMED_LIKE_PERSONS: ReadonlySet<string> = new Set([
  'arthur andersen',
  'aston martin',
  'baker hughes',
  'baker mckenzie',
  'bear stearns',
  'booz allen',
  'dow jones',
  'eli lilly',
  'goldman sachs',
  'harley davidson',
  'johnson controls',
  'jones lang lasalle',
  'kraft heinz',
  'lockheed martin',
  'louis vuitton',
  'merrill lynch',
  'morgan stanley',
  'northrop grumman',
  'philip morris',
  'smith barney',
  'standard chartered',
  'thomson reuters',
  'tim hortons',
  'virgin galactic',
  'wells fargo',
]);
