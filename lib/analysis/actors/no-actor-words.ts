/** Feasts, as `Mention.key` has them: days, not actors; sorted. Own list. */
export const FEASTS: ReadonlySet<string> = new Set([
  'christmas',
  'diwali',
  'easter',
  'eid',
  'eid al-adha',
  'eid al-fitr',
  'halloween',
  'hanukkah',
  'passover',
  'ramadan',
  'thanksgiving',
]);

/** Technologies that are written with a capital and have no owner, as `Mention.key` has them; sorted. Own list. */
export const TECHNOLOGIES: ReadonlySet<string> = new Set(['blockchain', 'saas', 'web3']);

/**
 * Abbreviations of technology, offices and everyday life, as `Mention.key` has them, that name no actor in capitals;
 * sorted. Own list.
 */
export const ABBREVIATED_TERMS: ReadonlySet<string> = new Set([
  'ai',
  'api',
  'cto',
  'dna',
  'esg',
  'etf',
  'evp',
  'faq',
  'gdp',
  'gps',
  'html',
  'ipo',
  'kpi',
  'llm',
  'mvp',
  'nft',
  'ok',
  'pdf',
  'phd',
  'ppe',
  'ram',
  'seo',
  'svp',
  'ui',
  'url',
  'usb',
  'vip',
  'vp',
]);
