/** What may have become of people who are counted. */
export type Outcome = 'arrested' | 'dead' | 'displaced' | 'hurt' | 'missing';

/**
 * Words that say it, folded and sorted, in the six languages of the interface: a number of the dead is never compared
 * with one of the wounded. Own list, from the wording of casualty reports.
 */
export const OUTCOME_WORDS: Readonly<Record<Outcome, readonly string[]>> = {
  arrested: ['arrested', 'arrests', 'arretes', 'detained', 'detenidos', 'festgenommen', 'tutuklandi', 'اعتقال'],
  dead: [
    'dead',
    'death',
    'deaths',
    'died',
    'fatalities',
    'gestorben',
    'getotet',
    'killed',
    'killing',
    'mort',
    'morts',
    'muerto',
    'muertos',
    'oldu',
    'oldurdu',
    'tote',
    'toten',
    'tues',
    'قتل',
    'قتيل',
    'قتيلا',
  ],
  displaced: ['deplaces', 'desplazados', 'displaced', 'evacuated', 'evacues', 'homeless', 'vertrieben', 'نزوح'],
  hurt: [
    'blesses',
    'heridos',
    'hurt',
    'injured',
    'injuries',
    'injuring',
    'verletzt',
    'verletzte',
    'wounded',
    'wounding',
    'yaralandi',
    'yarali',
    'جرحى',
    'جريح',
    'جريحا',
  ],
  missing: ['desaparecidos', 'disparus', 'kayip', 'missing', 'unaccounted', 'vermisst', 'مفقود', 'مفقودا'],
};
