import { describe, expect, it } from 'vitest';
import { findCapitalRuns } from '../../../../lib/analysis/actors/capitals/capital-runs.ts';
import { NAMING_LANGUAGES, namingWords } from '../../../../lib/analysis/actors/capitals/naming-words.ts';
import type { KnownNames } from '../../../../lib/analysis/actors/capitals/part-types.ts';
import { articleOf, shippedModel } from '../read-article.ts';

const { lexicon } = shippedModel();
const known: KnownNames = (name) =>
  /^(?:España|Norge|Türkiye|USA)$/.test(name) ? 'LOC' : name === 'ONU' ? 'ORG' : null;

/** The names in the text, each once, with their types. */
function namesIn(text: string, language: string): string[] {
  const mentions = findCapitalRuns(articleOf(text, '', language), lexicon, known);
  for (const { start, end, text: surface } of mentions) expect(text.slice(start, end)).toBe(surface);
  return [...new Set(mentions.map((mention) => `${mention.text}: ${mention.type}`))];
}

describe('names by capitals, in other languages', () => {
  it('takes whoever is named in full for a person where the family name stands alone, even a town', () => {
    const names = namesIn(
      'El piloto Brando Ferrol ganó ayer la carrera de la isla. Según contó luego, el coche de Ferrol era mejor.',
      'es',
    );
    expect(names).toEqual(['Brando Ferrol: PER', 'Ferrol: PER']);
  });

  it('knows a given name and joins both family names', () => {
    const names = namesIn(
      'La jueza cita a Alberto Morena Cid el lunes. Para el fiscal, lo dicho por Morena Cid no vale.',
      'es',
    );
    expect(names).toEqual(['Alberto Morena Cid: PER', 'Morena Cid: PER']);
  });

  it.each([
    [
      'no',
      'Den nye sangen til Tone Brell kom i går. Ifølge Brell var det gøy, og hun sier at Brell er glad.',
      'Brell: PER',
      'Ifølge',
    ],
    ['es', 'El alcalde Pablo Brell habló ayer con la prensa. Para Brell no hay más que decir.', 'Brell: PER', 'Para'],
  ])('%s: leaves out what opens the sentence before a name', (language, text, name, opening) => {
    const names = namesIn(text, language);
    expect(names).toContain(name);
    expect(names.join()).not.toContain(opening);
  });

  it.each([
    [
      'L’incontro di Brella con la stampa è durato poco, dice Marco Brella.',
      'it',
      ['Brella: PER', 'Marco Brella: PER'],
    ],
    [
      'La reunión de la Asamblea de Madrid con el Banco de España fue larga.',
      'es',
      ['Asamblea de Madrid: ORG', 'Banco de España: ORG'],
    ],
    ['Lo dice el Tribunal Supremo Ángel Brell en su auto.', 'es', ['Tribunal Supremo: ORG', 'Ángel Brell: PER']],
    ['È il senatore della Florida Marco Brella che lo dice.', 'it', ['Florida: LOC', 'Marco Brella: PER']],
    ['Le maire a reçu Mme Brelle et M. Lunde hier soir.', 'fr', ['Brelle: PER', 'Lunde: PER']],
    [
      'Açıklamayı Ulaştırma Bakanı Denizhan Lundoğlu dün Türkiye’de yaptı.',
      'tr',
      ['Denizhan Lundoğlu: PER', 'Türkiye: LOC'],
    ],
  ])('%s: divides where one name ends', (text, language, names) => {
    expect(namesIn(text, language)).toEqual(expect.arrayContaining(names));
  });

  it('knows a short name with an ending of case behind its apostrophe, and names that have one', () => {
    expect(namesIn('Yetkili dün Irak’ta ve Paris’te, sonra Brelka’da konuştu.', 'tr')).toEqual([
      'Irak: MISC',
      'Paris: LOC',
      'Brelka: MISC',
    ]);
    expect(namesIn('El piloto voló ayer a Sana’a y luego a casa.', 'es').join()).toContain('Sana’a');
  });

  it.each([
    ['fr', 'Qu’il parte, dit-on. C’est tard. Aujourd’hui on part.'],
    ['it', 'Un’ora basta, si dice. L’incontro dura. Quest’anno no.'],
    ['en', 'Don’t go, they say. I’m late. We’ve seen it.'],
  ])('%s: takes no elided word for a name', (language, text) => {
    expect(namesIn(text, language)).toEqual([]);
  });

  it.each([
    ['es', 'Ayer habló el Sr. Lundo con la Sra. Brela.', ['Lundo: PER', 'Brela: PER']],
    ['it', 'Ieri il Dott. Lundo ha parlato con la Prof. Brela.', ['Lundo: PER', 'Brela: PER']],
    ['en', 'Then President Ida Lund met Mr. Holt and Senator Pell.', ['Ida Lund: PER', 'Holt: PER', 'Pell: PER']],
    ['fr', 'Hier M. Lunde a parlé.', ['Lunde: PER']],
    ['tr', 'O gün Ankara’da TBMM Başkanı Ali Brelli konuştu.', ['Ankara: LOC', 'TBMM: ORG', 'Ali Brelli: PER']],
  ])('%s: leaves a title out, with or without its full stop', (language, text, names) => {
    expect(namesIn(text, language)).toEqual(names);
  });

  it('knows "Jan", two given names with a hyphen, a family name behind two small words, and where a German one ends', () => {
    expect(namesIn('Gestern sprach Jan Lundhold im Saal.', 'de')).toEqual(['Jan Lundhold: PER']);
    expect(namesIn('Gestern sprach Hans-Peter Lundhold im Saal.', 'de')).toEqual(['Hans-Peter Lundhold: PER']);
    expect(namesIn('Gestern nahm Peter Lundhold Bezug auf den Saal.', 'de')).toEqual(['Peter Lundhold: PER']);
    expect(namesIn('Mario Brelda Lundos sang. Später sang Brelda Lundos nicht.', 'de')).toEqual([
      'Mario Brelda Lundos: PER',
    ]);
    expect(namesIn('Ayer habló Ana von der Lund en la sala.', 'es')).toEqual(['Ana von der Lund: PER']);
  });

  it('takes no common word, number or opening for a name', () => {
    expect(
      namesIn('El Pleno votó ayer en la sala. Hoy el pleno sigue. La XV edición es otra cosa. Luego se irán.', 'es'),
    ).toEqual([]);
  });

  it('keeps known countries, bodies and acronyms of three letters', () => {
    expect(namesIn('Ayer la ONU pidió a España y a la OTBN que hablaran.', 'es')).toEqual([
      'ONU: ORG',
      'España: LOC',
      'OTBN: ORG',
    ]);
    expect(namesIn('Die USA und die KI waren gestern Thema, auch bei der EKD.', 'de')).toEqual([
      'USA: LOC',
      'EKD: ORG',
    ]);
  });

  it('gives no type to what nothing tells, so that it must be named twice', () => {
    expect(namesIn('Gestern sprach man auf dem Platz.', 'de')).toEqual([]);
    expect(namesIn('El acto fue ayer en Losalda con la gente de Velo Rojo.', 'es')).toEqual([
      'Losalda: MISC',
      'Velo Rojo: MISC',
    ]);
  });

  it('goes on behind the hyphen of a German family name', () => {
    expect(namesIn('Am Montag sprach Kevin Lund-Brell über die Brücke.', 'de')).toEqual(['Kevin Lund-Brell: PER']);
  });

  it('divides a run of capitals without an end, so that the work does not grow with its square', () => {
    const names = findCapitalRuns(articleOf(`${'Asamblea de '.repeat(20_000)}Madrid`, '', 'es'), lexicon);
    expect(names.length).toBeGreaterThan(1000);
    expect(Math.max(...names.map(({ words }) => words.length))).toBeLessThanOrEqual(25);
  });
});

describe('words of names by language', () => {
  it.each(NAMING_LANGUAGES)('%s: sorted, in lower case, without full stops', (language) => {
    const { institutions, titles } = namingWords(language);
    for (const list of [institutions, titles]) expect([...list]).toEqual([...list].sort());
    for (const word of [...institutions, ...titles]) expect(word).toMatch(/^[\p{Ll}\p{M}]+$/u);
  });
});
