import { expect, test } from 'vitest';
import type { Actor, Annotation, Passage } from '../../../../lib/contract.ts';
import { withEntriesOfStory } from '../../../../lib/digest/background/reference-entries.ts';

const TITLE = 'Norland closes its border';
const EVENT = 'Norland closed the border to Vesta on Monday.';
const POINT = 'Ilmen has asked for talks.';
const REST = 'Traders from Ostrava and Kaluna wait. Ostrava sells fish, and Ostrava sells salt.';
const TEXT = [EVENT, POINT, REST].join(' ');

const passage = (text: string): Passage => {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length, text };
};

/** So much named that they have the cards. */
const MAIN = ['border', 'talks', 'fish'];

/** An actor with all its mentions. */
function actorOf(name: string, type: Actor['type'] = 'place', salience = 0.1): Actor {
  const mentions = [...TEXT.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    text: name,
  }));
  return { id: name, name, type, role: null, salience, mentions };
}

/** Which of the two entries of each place the story asks for; the others must stand behind them. */
function entriesOf(names: readonly string[], title = TITLE, asOf = '2025'): string[] {
  const actors = [
    ...MAIN.map((name) => actorOf(name, 'organization', 0.9)),
    ...names.filter((name) => !MAIN.includes(name)).map((name) => actorOf(name)),
  ];
  const entries = names.flatMap((actor) =>
    ['what', 'more'].map((text) => ({ actor, text: `${actor}: ${text}`, source: 's', url: null, asOf })),
  );
  const what = [passage(EVENT.slice(0, -1))];
  const summary = { who: [], what, when: [], where: [], why: [], how: [], keyPoints: [passage(POINT)] };
  const annotation = {
    article: { title, text: TEXT },
    actors,
    summary,
    background: { fromArticle: [], entries },
  } as unknown as Annotation;
  const told = withEntriesOfStory(annotation).background.entries;
  const texts = (passing?: true) => told.filter((entry) => entry.inPassing === passing).map(({ text }) => text);
  expect(told.map(({ text }) => text)).toEqual([...texts(), ...texts(true)]);
  expect(told).toHaveLength(entries.length);
  return texts();
}

test.each([
  ['of the main event: all that is known', 'Vesta', ['Vesta: what', 'Vesta: more']],
  ['of a key point: what it is', 'Ilmen', ['Ilmen: what']],
  ['named three times: what it is', 'Ostrava', ['Ostrava: what']],
  ['named in passing: nothing', 'Kaluna', []],
])('%s', (_, name, expected) => {
  expect(entriesOf([name])).toEqual(expected);
});

test('an actor of the headline is told of in full', () => {
  expect(entriesOf(['Kaluna'], 'Kaluna looks on')).toEqual(['Kaluna: what', 'Kaluna: more']);
  expect(entriesOf(['Kaluna'], 'KALUNA LOOKS ON')).toEqual(['Kaluna: what', 'Kaluna: more']);
  expect(entriesOf(['Kaluna'], 'Kalunas look on')).toEqual([]);
});

test('what an old edition has beside is in passing even for an actor of the headline', () => {
  expect(entriesOf(['Kaluna'], 'Kaluna looks on', '2015')).toEqual(['Kaluna: what']);
});

test('a main actor has the entry of its card', () => {
  expect(entriesOf(['Kaluna', 'talks'])).toEqual(['talks: what']);
});

test('entries keep their order, and those in passing stand behind them', () => {
  expect(entriesOf(['Ostrava', 'Vesta', 'Ilmen'])).toEqual([
    'Ostrava: what',
    'Vesta: what',
    'Vesta: more',
    'Ilmen: what',
  ]);
});
