/** Words that do not tell one sentence from another. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again all also an and any are as at be because been before being between both but by can could did do
  does during each few for from further had has have he her here him his how i if in into is it its itself just like may
  me might more most much my new no nor not now of off on once one only or other our out over own per said same say says
  she should since so some such than that the their them then there these they this those through to today told too two
  under until up upon us very was we were what when where which while who whom why will with within without would year
  years you your`.split(/\s+/),
);
