import { describe, expect, test } from 'vitest';
import type { Actor, ActorType, Article } from '../../../../lib/contract.ts';
import { listedActors } from '../../../../lib/digest/actors/listed-actors.ts';
import { standsForPeople } from '../../../../lib/digest/actors/stands-for-people.ts';
import { SAMPLE_ANNOTATION } from '../../../../tools/panel/sample-page.ts';

describe('standsForPeople', () => {
  test.each([
    ['The [Serbs] left.', true],
    ['The [Kentish] voted.', true],
    ['The [British] are here.', true],
    ['An [Indigenous] song.', false],
    ['He asked [Velish] voters.', true],
    ['A ship of [Velish] make.', false],
    ['[Velish] firms fell.', false],
    ['[Velish] Ana Holt won.', false],
    ['[Velish] and Dutch cheese.', false],
    ['[Velish], South Danish and Dutch cheese.', false],
    ['[Velish] and Dutch people.', true],
    ['[Velish] and retired harbour master Ana Holt left.', false],
    ['The [Velish] and their boats left.', true],
    ['She joined the small [Sea Party] and sang.', true],
    ['She met many [Sea Party] and Lund members.', false],
    ['The [Velan] left.', false],
    ['The [Velan], a tall man, sang.', false],
    ['He met a young [Velan].', false],
    ['Their fellow [Basotho], too.', true],
    ['A [British]-Dutch singer.', false],
  ])('%s', (marked, expected) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    expect(standsForPeople(marked.replace(/[[\]]/g, ''), { start, end })).toBe(expected);
  });
});

/** Actors in the order of their salience: name, type, the text with each mention in brackets. */
function listed(text: string, actors: readonly [name: string, type: ActorType, surface: string][], title = '') {
  const made = actors.map(([name, type, surface], i): Actor => {
    const mentions = [...text.matchAll(new RegExp(`\\b${surface}`, 'g'))].map(({ index }) => ({
      start: index,
      end: index + surface.length,
      text: surface,
    }));
    return { id: `a${i}`, name, type, role: null, salience: 1 - i / 10, mentions };
  });
  const article: Article = { ...SAMPLE_ANNOTATION.article, text, title };
  const { main, others, placesInPassing } = listedActors({ actors: made, article });
  const names = (some: readonly Actor[]): string => some.map(({ name }) => name).join(', ');
  return [names(main), names(others), names(placesInPassing)];
}

describe('listedActors', () => {
  test('at least three actors are main ones, and at most seven', () => {
    const actors = SAMPLE_ANNOTATION.actors.map((actor) => ({ ...actor, salience: 0.01 }));
    expect(listedActors({ ...SAMPLE_ANNOTATION, actors }).main).toHaveLength(3);
    const weighty = actors.map((actor) => ({ ...actor, salience: 0.9 }));
    expect(listedActors({ ...SAMPLE_ANNOTATION, actors: weighty }).main.length).toBeLessThanOrEqual(7);
  });

  test('lists no adjective, dateline, state, road or room', () => {
    const text =
      'LUNDBY (AP) - Ana Holt of Lund, Ill., and Brell, Ill., sold Velish cheese on Highway 9 and in the Blue Room.';
    const shown = listed(text, [
      ['Lundby', 'place', 'LUNDBY'],
      ['Ana Holt', 'person', 'Ana Holt'],
      ['Illinois', 'place', 'Ill'],
      ['Velish', 'group', 'Velish'],
      ['Highway 9', 'place', 'Highway 9'],
      ['Blue Room', 'place', 'Blue Room'],
    ]);
    expect(shown).toEqual(['Ana Holt', '', '']);
  });

  test('lists no family beside one of its own, but a team of that name', () => {
    const text = 'Ana Holt and the Holts left. Bo Wild saw the Wilds, and the Wilds won.';
    const people: [string, ActorType, string][] = [
      ['Ana Holt', 'person', 'Ana Holt'],
      ['Holts', 'person', 'Holts'],
      ['Bo Wild', 'person', 'Bo Wild'],
      ['Wilds', 'organization', 'Wilds'],
    ];
    expect(listed(text, people)[0]).toBe('Ana Holt, Bo Wild, Wilds');
  });

  test('puts places that are named once last, but not the headline\u2019s', () => {
    const text = 'Lund, Marlow, Kiruna. Ana, Bo, Eva and Ivo met.';
    const actors: [string, ActorType, string][] = [
      ['Lund', 'place', 'Lund'],
      ['Marlow', 'place', 'Marlow'],
      ['Ana', 'person', 'Ana'],
      ['Bo', 'person', 'Bo'],
      ['Kiruna', 'place', 'Kiruna'],
    ];
    expect(listed(text, actors, 'A day in Kiruna')).toEqual(['Ana, Bo, Kiruna', '', 'Lund, Marlow']);
    expect(listed(text, actors, 'A DAY IN KIRUNA')).toEqual(['Ana, Bo, Kiruna', '', 'Lund, Marlow']);
    expect(listed(text, actors, 'A day in Kirunavara')).toEqual(['Lund, Ana, Bo', '', 'Marlow, Kiruna']);
    expect(listed(text, actors, 'A day of blunders in Kiruna')).toEqual(['Ana, Bo, Kiruna', '', 'Lund, Marlow']);
  });

  test('has three cards for places while others have weight', () => {
    const text = 'Aa Aa Bb Bb Cc Cc Dd Dd Ee Ee Ff Ff Gg Gg Hh';
    const actors = ['Aa', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff', 'Gg'].map((name): [string, ActorType, string] => [
      name,
      'place',
      name,
    ]);
    const [main, others] = listed(text, [...actors, ['Hh', 'organization', 'Hh']]);
    expect([main, others]).toEqual(['Aa, Bb, Cc, Dd, Ee, Ff, Hh', 'Gg']);
  });

  test('shows what there is', () => {
    expect(listed('Velish cheese.', [['Velish', 'group', 'Velish']])).toEqual(['Velish', '', '']);
  });
});
