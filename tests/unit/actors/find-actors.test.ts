import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../lib/contract.ts';
import { cpuTimeOf } from '../../cpu-time.ts';
import { actorsOf, shippedModel } from './read-article.ts';

const model = shippedModel();

const STORY = `NATO Secretary General Mark Rutte met Polish President Andrzej Duda in Warsaw on Monday. Rutte thanked Poland for its help.

The secretary general said the Polish government had done more than asked. Duda, who met Rutte for an hour, did not speak to reporters.

Many ethnic Serbs and Albanians live in the north of Kosovo. The International Organization for Migration (IOM) said 300 Serbs had left. The IOM works with the Red Cross.

Bill Clinton and Hillary Clinton arrived later. "I am glad," Hillary Clinton said. The U.S. and the United States Embassy declined to comment.`;

const find = (actors: readonly Actor[], name: string): Actor => {
  const actor = actors.find((one) => one.name === name);
  if (!actor) throw new Error(`no actor ${name} among ${actors.map((one) => one.name).join(', ')}`);
  return actor;
};

describe('findActors', () => {
  const actors = actorsOf(STORY, model, 'Rutte thanks Poland');
  const surfaces = (name: string): string[] => find(actors, name).mentions.map((mention) => mention.text);

  it('joins full name, surname and office, and gives the role as stated', () => {
    expect(surfaces('Mark Rutte')).toEqual(['Mark Rutte', 'Rutte', 'secretary general', 'Rutte']);
    expect(find(actors, 'Mark Rutte')).toMatchObject({ type: 'person', role: 'NATO Secretary General' });
    expect(find(actors, 'Andrzej Duda')).toMatchObject({ type: 'person', role: 'Polish President' });
  });

  it('gives nobody the known office of a namesake, and an office beside the full name or another one as stated', () => {
    const roleOf = (text: string) => actorsOf(text, model).find(({ name }) => name === 'Mark Rutte')?.role;
    expect(roleOf('Mark Rutte sat on a board in Oslo. It is said that Vice President Rutte helped.')).toBeNull();
    expect(roleOf('On Monday Vice President Mark Rutte spoke in Oslo.')).toBe('Vice President');
    expect(roleOf('Mark Rutte sat on a board in Oslo. It is said that Mayor Rutte helped.')).toBe('Mayor');
    expect(roleOf('Mark Rutte sat on a board in Oslo. It is said that former president Rutte helped.')).toBe(
      'former president',
    );
  });

  it('finds an officer behind a rank', () => {
    const found = actorsOf('On Sunday, she thanked Norwegian Rear Admiral Lars Solheim for sending the ship.', model);
    expect(find(found, 'Lars Solheim')).toMatchObject({ type: 'person', role: 'Norwegian Rear Admiral' });
    const alone = actorsOf('He thanked Rear Admiral Lars Solheim for it.', model);
    expect(find(alone, 'Lars Solheim')).toMatchObject({ type: 'person', role: 'Rear Admiral' });
    const league = actorsOf('They play Major League Baseball. He likes Major League Baseball.', model);
    expect(league.map(({ type }) => type)).not.toContain('person');
  });

  it('takes no name that begins with "He" for a pronoun and a name', () => {
    const found = actorsOf('He Weimin, a former director of the fund, left Beijing. Mr. Chen met him.', model);
    expect(found.map(({ name }) => name)).toContain('He Weimin');
  });

  it('joins an organization with its acronym', () => {
    expect(surfaces('International Organization for Migration')).toContain('IOM');
    expect(actors.filter(({ name }) => name === 'IOM')).toEqual([]);
  });

  it('keeps people of one surname apart', () => {
    expect(surfaces('Bill Clinton')).toEqual(['Bill Clinton']);
    expect(surfaces('Hillary Clinton')).toEqual(['Hillary Clinton', 'Hillary Clinton']);
  });

  it('lets a country stand for its adjective, and names its government', () => {
    expect(find(actors, 'Poland').type).toBe('place');
    expect(actors.filter(({ name }) => name === 'Polish')).toEqual([]);
    expect(find(actors, 'Polish government')).toMatchObject({
      type: 'organization',
      mentions: [{ text: 'government' }],
    });
  });

  it('has groups as groups', () => {
    expect(actors.filter(({ type }) => type === 'group').map(({ name }) => name.toLowerCase())).toContain(
      'ethnic serbs',
    );
  });

  it('puts the headline’s actors first', () => {
    expect(actors[0].name).toBe('Mark Rutte');
    expect(actors[0].salience).toBe(1);
    expect(actors.map(({ id }) => id)).toEqual(actors.map((_, i) => `a${i + 1}`));
  });

  it('finds nothing in nothing', () => {
    expect(actorsOf('', model)).toEqual([]);
    expect(actorsOf('no names here at all.', model)).toEqual([]);
  });

  it('keeps a family name with a particle in it whole', () => {
    const text = "The chief executive Jean-Luc d'Aubigny met Mary Smith in London on Monday.";
    expect(actorsOf(text, model).map(({ name }) => name)).toContain("Jean-Luc d'Aubigny");
  });

  it('gives the same answer twice', () => {
    expect(actorsOf(STORY, model, 'Rutte thanks Poland')).toEqual(actors);
  });
});

describe('findActors without a model', () => {
  it('finds capitalised runs that it knows or meets twice', () => {
    const names = actorsOf(STORY, null).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Hillary Clinton', 'Poland', 'Kosovo']));
    expect(names).not.toContain('Monday');
  });

  it('does not take German nouns for names', () => {
    const text =
      'Am Montag sprach Bundeskanzler Olaf Scholz über die Brücke und das Wetter. Der Regen hat der Straße geschadet.';
    const names = actorsOf(text, model, '', 'de').map(({ name }) => name);
    expect(names.some((name) => name.includes('Olaf Scholz'))).toBe(true);
    expect(names).not.toContain('Brücke');
    expect(names).not.toContain('Regen');
  });

  it('leaves German phrases of nouns alone and keeps acronyms and countries', () => {
    const text =
      'Die Reaktion der Kirchenleitung kam spät. Ein Mann aus Israel rief die EKD an. Weitere Ermittlungen folgen.';
    expect(actorsOf(text, model, '', 'de').map(({ name }) => name)).toEqual(['Israel', 'EKD']);
  });

  it('leaves out what it cannot be sure of in a language without word lists', () => {
    const text =
      'Lwazi mina kasho, uThemba Lund no Mary Lund ase-Marlow Park. Kaselund High School no aseLund High School no Kenya no uNkk Jane Lund.';
    const found = actorsOf(text, model, '', 'mis').map(({ name, type }) => `${name}: ${type}`);
    expect(found).toEqual(
      expect.arrayContaining(['Mary Lund: person', 'Jane Lund: person', 'Marlow Park: place', 'Kenya: place']),
    );
    expect(found.join()).not.toMatch(/Lwazi|School|\bLund: place/);
  });

  it('reads French by its capitals', () => {
    const names = actorsOf(
      'La ministre Claire Morel est à Lyon avec la société Velo. Elle aime Lyon.',
      model,
      '',
      'fr',
    ).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Claire Morel', 'Lyon']));
  });
});

describe('findActors on hostile text', () => {
  const names = Array.from({ length: 10_000 }, (_, i) => `Ana${i} Lopez met Bo${i} Lopez`).join('. ');
  const inLetters = (number: number) => String(number).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]);
  const arenas = Array.from({ length: 10_000 }, (_, i) => `They met at the Coliseum in Lu${inLetters(i)} Arena.`).join(
    ' ',
  );
  it.each([
    ['capitals', 'SHOUTING ALOUD '.repeat(13_000)],
    ['one endless word', 'A'.repeat(200_000)],
    ['ten thousand names of one family', names],
    ['institutions', "Peru's government and the Inc Inc Inc (INC) said. ".repeat(4_000)],
    ['ten thousand papers of one name', Array.from({ length: 10_000 }, (_, i) => `the Lund${i} Post`).join(' and ')],
    ['offices without an end', 'U.S. Attorney for SunExpress Bo Rao, '.repeat(6_000)],
    ['long acronyms', 'Union of Growers of Lund (UGL) and '.repeat(6_000)],
    ['roles in a row', 'the chief executive of Velo, Ana Holt, 54, the mayor of Lund, '.repeat(3_500)],
    ['credits', '(AP Photo/Ana Holt via Getty) '.repeat(7_000)],
    ['lone surrogates', 'Anna \ud83d Holt \udc00 '.repeat(10_000)],
    ['emoji', '😀 Anna 👩‍👩‍👧 Holt 🇵🇱 '.repeat(6_000)],
    ['zero-width characters', 'An\u200bna\u200d Ho\u00adlt\u2060 met Bo. '.repeat(6_000)],
    ['bidi marks', '\u202eAnna\u202c Holt \u200f\u2067Rao\u2069. '.repeat(6_000)],
    ['brackets', '((((A (B '.repeat(20_000)],
    ['buildings in short', arenas],
  ])('%s: ends in time', (_, text) => {
    const time = cpuTimeOf(() => {
      actorsOf(text, model);
      actorsOf(text, null);
    });
    expect(time).toBeLessThan(15_000);
  });
});
