import { describe, expect, test } from 'vitest';
import { brief, figuresIn } from './read.ts';

const CASES: [string, [string, string[]][]][] = [
  [
    'de',
    [
      ['Rund 1.200 Menschen flohen.', ['~1200 Menschen']],
      ['Der Umsatz stieg um 3,5 Prozent auf 1,2 Milliarden Euro.', ['3.5 % up', '1200000000 EUR']],
      ['Fünfundzwanzig Kinder sangen.', ['25 Kinder']],
      ['Es kostet 12 500 Euro pro Monat.', ['12500 EUR per monat']],
      ['Am 8. März 2019 wurde er auf dem 3. Platz geehrt.', []],
      ['Es kamen 40 bis 50 Gäste.', ['40..50 Gäste']],
    ],
  ],
  [
    'fr',
    [
      ['Près de 350 personnes ont fui.', ['<350 personnes']],
      ["Cela coûte 1,2 million d'euros.", ['1200000 EUR']],
      ['Une centaine de manifestants chantaient.', ['100 manifestants']],
      ['Les prix ont augmenté de 3,5 %.', ['3.5 % up']],
      ['Ils étaient 12\u202f500 le 8 mars 2019.', ['12500 -']],
    ],
  ],
  [
    'es',
    [
      ['Al menos 30 personas huyeron.', ['>30 personas']],
      ['Hubo 12,000 casos.', ['12000 casos']],
      ['Cuesta 3 mil millones de dólares.', ['3000000000 USD']],
      ['El paro subió un 3,5 %.', ['3.5 % up']],
    ],
  ],
  [
    'tr',
    [
      ['Yaklaşık 500 Türk askeri gönderildi.', ['~500 askeri']],
      ["3.800'den fazla asker var.", ['>3800 asker']],
      ['Enflasyon yüzde 3,5 oldu.', ['3.5 %']],
      ['Fiyatlar %12 arttı.', ['12 % up']],
      ['Bu iş 1,2 milyar dolar tuttu.', ['1200000000 USD']],
    ],
  ],
  [
    'ar',
    [
      ['أكثر من 1200 شخص.', ['>1200 شخص']],
      ['بنسبة 3.5 في المئة.', ['3.5 %']],
      ['إلى ١٢٫٥ مليار دولار.', ['12500000000 USD']],
      ['نحو ٣٥٠ جنديا و20 سيارة.', ['~350 جنديا', '20 سيارة']],
    ],
  ],
];

describe.each(CASES)('%s', (language, cases) => {
  test.each(cases)('%s', (text, expected) => {
    expect(figuresIn(text, language).map(brief)).toEqual(expected);
  });
});

test('a language without words gives money, shares and symbols, with its decimal mark', () => {
  expect(figuresIn('Totalt 2,5% och $30, 12 km och 40 personer.', 'sv').map(brief)).toEqual([
    '2.5 %',
    '30 USD',
    '12 km',
    '40 -',
  ]);
  expect(figuresIn('2.5%', 'ja').map(brief)).toEqual(['2.5 %']);
  expect(figuresIn('25%', '__proto__').map(brief)).toEqual(['25 %']);
});

test('a text whose language is not known is read as English', () => {
  expect(figuresIn('30 soldiers', 'und').map(brief)).toEqual(['30 soldiers']);
});
