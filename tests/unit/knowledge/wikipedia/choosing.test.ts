import { expect, test } from 'vitest';
import type { Actor } from '../../../../lib/contract.ts';
import { askableNames } from '../../../../lib/knowledge/wikipedia/askable-names.ts';
import { makeEntry } from '../../../../lib/knowledge/wikipedia/entry.ts';
import { fitsArticle } from '../../../../lib/knowledge/wikipedia/fits-article.ts';
import { SAMPLE_ANNOTATION } from '../../../../tools/panel/sample-page.ts';

function actor(name: string, type: Actor['type'], rest: Partial<Actor> = {}): Actor {
  return { id: name, name, type, role: null, salience: 0.5, mentions: [], ...rest };
}

function page(title: string, introduction: string, description: string | null = null) {
  return { title, introduction, description, language: 'en' };
}

const SOLHEIM = actor('Lars Solheim', 'person', { role: 'Norwegian Rear Admiral' });
const AGENCY = actor('Nordic Harbour Agency', 'organization');
const NORWAY = actor('Norway', 'place');
const NORWEGIANS = actor('Norwegian', 'group');
const CAST = [SOLHEIM, AGENCY, NORWAY, NORWEGIANS, actor('Harbour Agency', 'place')];

/** An article about these actors. */
function about(actors: Actor[], text = '') {
  const article = { ...SAMPLE_ANNOTATION.article, title: '', text };
  return { article, actors, background: { fromArticle: [], entries: [] } };
}

test('what the panel does not list is not asked for', () => {
  const road = actor('Highway 9', 'place', { mentions: [{ start: 0, end: 9, text: 'Highway 9' }] });
  expect(askableNames(about([road, SOLHEIM], 'Highway 9')).map(({ name }) => name)).toEqual(['Lars Solheim']);
});

test('only main actors are asked for, by names that can be titles and mean somebody', () => {
  const actors = [
    AGENCY,
    actor('Serbs', 'group'),
    actor('Erdogan', 'person'),
    SOLHEIM,
    actor('A|B', 'organization'),
    actor('w:Main page', 'other'),
    actor('x'.repeat(101), 'place'),
    actor('14', 'other'),
    actor('Named in passing', 'place', { salience: 0.01 }),
  ];
  const names = askableNames(about(actors));
  expect(names.map(({ name }) => name)).toEqual(['Nordic Harbour Agency', 'Lars Solheim']);
});

test('at most ten names are asked for, the most salient', () => {
  const actors = Array.from({ length: 14 }, (_, n) =>
    actor(`Town ${'I'.repeat(n + 1)}`, 'place', { salience: 0.3 + n / 100 }),
  );
  const names = askableNames(about(actors));
  expect(names.map(({ name }) => name.length - 5)).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5]);
});

test('the knowledge pack says which English article a name means', () => {
  const url = 'https://en.wikipedia.org/wiki/Norway_(country)';
  const entries = [{ actor: 'Norway', text: '…', source: '…', url, asOf: '2026' }];
  expect(askableNames({ ...about([NORWAY]), background: { fromArticle: [], entries } })).toEqual([
    { actor: 'Norway', name: 'Norway', english: 'Norway (country)' },
  ]);
});

test.each([
  ['the role', SOLHEIM, page('Lars Solheim', 'A retired admiral.'), true],
  ['an organization of the article', SOLHEIM, page('Lars Solheim', 'He led the Nordic Harbour Agency.'), true],
  ['a country alone does not make a person', SOLHEIM, page('Lars Solheim', 'A skier from Norway.'), false],
  ['a nationality in the role does not either', SOLHEIM, page('Lars Solheim', 'A Norwegian skier.'), false],
  ['his own name is no proof', SOLHEIM, page('Lars Solheim (admiral)', 'Lars Solheim skates.'), false],
  [
    'a country of the article makes an organization',
    AGENCY,
    page('Nordic Harbour Agency', 'An agency in Norway.'),
    true,
  ],
  ['a people of the article does not', AGENCY, page('Nordic Harbour Agency', 'A Norwegian pop group.'), false],
  ['a name within its own does not', AGENCY, page('Nordic Harbour Agency', 'The Nordic Harbour Agency is old.'), false],
  ['part of a word does not', AGENCY, page('Nordic Harbour Agency', 'Of Norwaygian make.'), false],
])('an article fits by its introduction: %s', (_, who, about, fits) => {
  expect(fitsArticle(about, who, CAST)).toBe(fits);
});

test('a card shows two sentences and says that it was shortened', () => {
  const introduction = 'Vik is a village. It lies by the sea in the south of the country. It has a church.';
  const entry = makeEntry(page('Vik (Iceland)', introduction), 'vik', '2026-03-08');
  expect(entry).toMatchObject({
    text: 'Vik is a village. It lies by the sea in the south of the country.',
    shortened: true,
    url: 'https://en.wikipedia.org/wiki/Vik_(Iceland)',
  });
  expect(makeEntry(page('Vik', 'Vik is a village.'), 'vik', '2026-03-08').shortened).toBe(false);
});

test('a card takes one long sentence whole and leaves the next', () => {
  const long = `Vik ${'is a village '.repeat(40)}.`;
  expect(makeEntry(page('Vik', `${long} It has a church.`), 'vik', '2026-03-08').text).toBe(long);
});
