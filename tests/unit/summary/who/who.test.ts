import { describe, expect, it } from 'vitest';
import type { ArticleView } from '../../../../lib/analysis/summary/sentences/sentence-view.ts';
import { summarise } from '../../../../lib/analysis/summary/summarise.ts';
import { viewArticle } from '../../../../lib/analysis/summary/view-article.ts';
import { findWho, whoCandidates } from '../../../../lib/analysis/summary/who/who.ts';
import { actorOf, articleOf, dateOf, NOTHING } from '../article.ts';
import { PLAIN_MODELS, plainChances, plainEvents, plainSummary } from '../plain-models.ts';

const summaryOf = (title: string, sentence: string, ...bodies: string[]) => {
  const text = articleOf(title, sentence);
  return summarise(
    viewArticle(text, { ...NOTHING, actors: bodies.map((name) => actorOf(text, 'organization', 0.8, name)) }),
  );
};

it('a body without its country is nobody, the named one is', () => {
  const { who } = summaryOf('Ferry seized', 'The army of Brell said that the military seized a ferry.', 'military');
  expect(who.map(({ text }) => text)).not.toContain('military');
});

it('a clause that ends in "said NAME" is not who acts', () => {
  const { who } = summaryOf(
    'Numbers end debate',
    'The new numbers just about ends the debate, said the economist of the council, Ida Lund.',
  );
  expect(who.map(({ text }) => text).join()).not.toContain('ends');
});

it('a noun before "are" is no verb', () => {
  const { who, how } = summaryOf(
    'Street battles threaten Brell',
    'The street battles are a threat to the town of Brell.',
  );
  expect(who[0].text).toBe('The street battles');
  expect(how).toEqual([]);
});

it.each([
  'In 2024, Lund Partners recorded a rise in sales of ferries.',
  'Here’s a look at the ferries that Lund Partners bought.',
  'Finding the best ferry has cost Lund Partners a whole year.',
  'Getting to the sea has cost Lund Partners a whole year.',
  'Not to be confused with a raft, the ferry is what Lund Partners sold.',
])('no part of a sentence that is no noun phrase is who acts: %s', (sentence) => {
  const { who } = summaryOf('Lund Partners and its ferries', sentence, 'Lund Partners');
  expect(who.map(({ text }) => text)).toEqual(['Lund Partners']);
});

it('a news agency that only reports is none who acts, one in the headline is', () => {
  const sentence = 'Rescuers found the ferry, Reuters said.';
  const named = (title: string) => summaryOf(title, sentence, 'Reuters').who.map(({ text }) => text);
  expect(named('Ferry found')).toEqual(['Rescuers']);
  expect(named('Reuters finds ferry')).toContain('Reuters');
  const told = summaryOf('Ferry found', 'Rescuers found the ferry, Kanal Brell reported.', 'Kanal Brell');
  expect(told.who.map(({ text }) => text)).toEqual(['Rescuers']);
});

it('the agent behind "by" in the headline acts, the common noun of what was hit does not', () => {
  const { who } = summaryOf(
    'Consulate hit in attack by Larks',
    'The consulate in Brell was hit in the night, and the Larks took the blame.',
    'consulate',
    'Larks',
  );
  expect(who[0].text).toBe('Larks');
});

it('the subject that is a mention of a person is not told beside the name', () => {
  const text = articleOf('Ida Lund quits', 'The mayor quit her post on Monday.', 'Ida Lund had held it for a year.');
  const lund = actorOf(text, 'person', 0.8, 'Ida Lund', 'The mayor');
  const { who } = plainSummary(viewArticle(text, { ...NOTHING, actors: [lund] }));
  expect(who.map((passage) => passage.text)).toEqual(['Ida Lund']);
});

it('the subject that is another name of an organization is not told beside it', () => {
  const text = articleOf(
    'HOB closes bridge',
    'HOB closed the harbour bridge on Monday.',
    'Nine cars met the Harbour Office of Brell.',
  );
  const office = actorOf(text, 'organization', 0.8, 'Harbour Office of Brell', 'HOB');
  const { who } = plainSummary(viewArticle(text, { ...NOTHING, actors: [office] }));
  expect(who.map((passage) => passage.text)).toEqual(['Harbour Office of Brell']);
});

it.each([
  ['The man', { people: 1, thing: 0, inSubject: 0 }],
  ['The man’s decision', { people: 0, thing: 1, inSubject: 0 }],
  ['A third case of fever among workers', { people: 0, thing: 1, inSubject: 0 }],
  ['The Norland Larks', { people: 0, thing: 0, inSubject: 1 }],
  ['Photos of the Norland Larks', { people: 0, thing: 1, inSubject: 0 }],
  ['The Norland Larks decision', { people: 0, thing: 1, inSubject: 0 }],
  ['The workers of the Norland Larks', { people: 1, thing: 0, inSubject: 0 }],
  ['Orm', { people: 0, thing: 0, inSubject: 0 }],
  ['A ferry of Orm', { people: 0, thing: 1, inSubject: 0 }],
])('the head of the subject says whether it is people, a name or a thing: %s', (subject, expected) => {
  const text = articleOf('A quiet day', `${subject} closed the harbour of Brell.`);
  const actors = [actorOf(text, 'group', 0.4, 'Norland Larks'), actorOf(text, 'place', 0.4, 'Orm')];
  const article = viewArticle(text, { ...NOTHING, actors });
  const [candidate] = whoCandidates(article, plainEvents(article)[0], plainChances(article));
  expect(candidate.passage.text).toBe(subject);
  expect(candidate.features).toMatchObject(expected);
});

it.each([
  ['The port closed after Prime Minister Ida Lund spoke.', 'Prime Minister', 'Prime Minister Ida Lund'],
  ['The port closed after the regime leader Ida Lund spoke.', 'leader', 'Ida Lund'],
  ['A man came to kill U.S. Rep. Ida Lund.', 'U.S. Rep.', 'U.S. Rep. Ida Lund'],
  ['The port closed after Ida Lund spoke.', 'Prime Minister', 'Ida Lund'],
])('tells the role that stands whole before the name: %s', (sentence, role, told) => {
  const text = articleOf('Ida Lund speaks', sentence);
  const lund = { ...actorOf(text, 'person', 0.8, 'Ida Lund'), role };
  const { who } = plainSummary(viewArticle(text, { ...NOTHING, actors: [lund] }));
  expect(who[0].text).toBe(told);
  expect(sentence.slice(who[0].start, who[0].end)).toBe(told);
});

it('names five at most, also those of less weight', () => {
  const names = ['Norland Navy', 'Harbour Board', 'Ferry Union', 'Ida Lund', 'Ole Brandt', 'Sea Bank'];
  const text = articleOf('Harbour opens', `The harbour opened for ${names.join(', ')} and others.`);
  const actors = names.map((name, index) => actorOf(text, 'organization', 0.4 - index / 50, name));
  const { who } = plainSummary(viewArticle(text, { ...NOTHING, actors }));
  expect(who.map((passage) => passage.text)).toHaveLength(5);
  expect(who.map((passage) => passage.text)).toContain('Ida Lund');
});

it('a doubted answer takes no place of one that is shown', () => {
  const bodies = ['Harbour Board', 'Ferry Union', 'Sea Bank'];
  const text = articleOf(
    `${bodies.join(', ')} open harbour`,
    `The harbour opened for the ${bodies.join(', the ')} and Ole Brandt.`,
    'Ida Lund liked it.',
  );
  const actors = [
    ...bodies.map((name) => actorOf(text, 'organization', 0.8, name)),
    actorOf(text, 'person', 0.3, 'Ole Brandt'),
    actorOf(text, 'person', 1, 'Ida Lund'),
  ];
  const article = viewArticle(text, { ...NOTHING, actors });
  // Everybody is as likely as somebody of whom the event tells must be, and Ida Lund must be likelier.
  const model = { bias: Math.log(0.38 / 0.62), weights: {} };
  const who = findWho(article, plainEvents(article)[0], plainChances(article), 5, model);
  expect(who.map((answer) => answer.text)).not.toContain('Ida Lund');
  expect(who.map((answer) => answer.text)).toContain('Ole Brandt');
});

it.each([
  ['The old captain bluntly denied a theft from the ferry.', 'The old captain'],
  ['The whole family denied a theft from the ferry.', 'The whole family'],
])('an adverb before the verb is no part of who acts: %s', (sentence, subject) => {
  expect(summaryOf('Theft denied', sentence).who[0].text).toBe(subject);
});

it.each(['The old captain Friday denied a theft from the ferry.', 'The old captain on Friday denied a theft.'])(
  'a day before the verb is no part of who acts: %s',
  (sentence) => {
    const text = articleOf('Theft denied', sentence);
    const timeline = [dateOf(text, 'Friday', '2024-03-01')];
    expect(plainSummary(viewArticle(text, { ...NOTHING, timeline })).who[0].text).toBe('The old captain');
  },
);

it('a pronoun and others are nobody', () => {
  const text = articleOf(
    'Guests sell ferry',
    'On Friday, she and other guests sold the ferry to the council of Brell.',
  );
  const { who } = plainSummary(viewArticle(text, NOTHING));
  expect(who.map((answer) => answer.text)).toEqual([]);
});

it('a forename whose surname stands with the next one is nobody', () => {
  const text = articleOf('Ferry sold', 'The ferry was sold by George and Ida Lund on Monday.');
  const people = ['George', 'Ida Lund'].map((name) => actorOf(text, 'person', 0.8, name));
  const { who } = plainSummary(viewArticle(text, { ...NOTHING, actors: people }));
  expect(who.map((answer) => answer.text)).not.toContain('George');
  expect(who.map((answer) => answer.text)).toContain('Ida Lund');
});

it('a body named in passing is nobody', () => {
  const text = articleOf('Ferry sold', 'The ferry of Brell was sold on Monday.', 'The Sea Club once met there.');
  const actors = [actorOf(text, 'organization', 0.4, 'Sea Club')];
  const { who } = plainSummary(viewArticle(text, { ...NOTHING, actors }));
  expect(who.map((answer) => answer.text)).toEqual(['The ferry of Brell']);
});

it('two places that act together are one answer', () => {
  const text = articleOf('Brell closes the ferry', 'Brell and Orm have closed the ferry between their harbours.');
  const { who } = plainSummary(viewArticle(text, { ...NOTHING, actors: [actorOf(text, 'place', 1, 'Brell')] }));
  expect(who.map((answer) => answer.text)).toEqual(['Brell and Orm']);
});

it('an office alone is nobody beside a person', () => {
  const text = articleOf('Lund closes ferry', 'The Prime Minister has closed the ferry. Ida Lund opened it in May.');
  const { who } = plainSummary(viewArticle(text, { ...NOTHING, actors: [actorOf(text, 'person', 0.9, 'Ida Lund')] }));
  expect(who.map((answer) => answer.text)).toEqual(['Ida Lund']);
});

it.each([
  'As Ida Lund reports for Reuters, it leaked.',
  'It leaked, said Ida Lund of the New York Times. Old pipes burst.',
])('a journalist of a news organization only reports: %s', (sentence) => {
  const text = articleOf('Ferry closed', 'The harbour ferry was closed on Monday.', sentence);
  const { who } = plainSummary(viewArticle(text, { ...NOTHING, actors: [actorOf(text, 'person', 0.8, 'Ida Lund')] }));
  expect(who.map((answer) => answer.text)).not.toContain('Ida Lund');
});

it('the subject ends before a verb with a clause of its own', () => {
  const { who } = summaryOf('Brits blame ferry', 'Many Brits think they know what is to blame for the leak.');
  expect(who[0].text).toBe('Many Brits');
});

it('a day of the year is nobody', () => {
  const text = articleOf('Harbour Day draws ferries', 'Nine ferries came to the town of Brell for Harbour Day.');
  const day = actorOf(text, 'other', 0.8, 'Harbour Day');
  const { who } = plainSummary(viewArticle(text, { ...NOTHING, actors: [day] }));
  expect(who.map((passage) => passage.text)).toEqual(['Nine ferries']);
});

it('somebody is told whose letters stand in the name of another', () => {
  const named = (...names: string[]) => {
    const text = articleOf('Captains meet', `The ferry was sold when ${names.join(' met ')} on Monday.`);
    const people = names.map((name) => actorOf(text, 'person', 0.8, name));
    return plainSummary(viewArticle(text, { ...NOTHING, actors: people })).who.map((answer) => answer.text);
  };
  expect(named('Brand', 'Nora Brandt').sort()).toEqual(['Brand', 'Nora Brandt', 'The ferry']);
  expect(named('Olm', 'Paula Holm').sort()).toEqual(['Olm', 'Paula Holm', 'The ferry']);
  expect(named('Lund', 'Ida Lund').sort()).toEqual(['Lund', 'The ferry']);
});

it.each([
  ['named by the event', 'Harbour opens', 'Ida Lund opened the harbour.', false],
  [
    'named by the headline',
    'Harbour opens for Lund',
    'The harbour opened for nine ferries. Ida Lund spoke on the pier.',
    false,
  ],
  ['named beside it', 'Harbour opens', 'The harbour opened for nine ferries. Ida Lund spoke on the pier.', true],
])('asks more of those of whom neither headline nor event tell: one %s', (_, title, body, isDoubtful) => {
  const text = articleOf(title, body);
  const article = viewArticle(text, { ...NOTHING, actors: [actorOf(text, 'person', 0.8, 'Ida Lund')] });
  // as probable as .38
  const { who } = summarise(article, { ...PLAIN_MODELS, who: { bias: -0.49, weights: {} } });
  expect(who.map((answer) => answer.text)).toContain('Ida Lund');
  expect(who.find((answer) => answer.text === 'Ida Lund')?.doubtful ?? false).toBe(isDoubtful);
});

it.each([
  ['that the headline has not', 'Ferry sold', 'The young captain sold a ferry to the islands.', true],
  ['that it has', 'Captain sells ferry', 'The young captain sold a ferry to the islands.', false],
  ['with a name', 'Ferry sold', 'The captain of Brell sold a ferry to the islands.', false],
  ['of somebody new', 'Ferry sold', 'A young captain sold a ferry to the islands.', false],
])('doubts a description that points back: one %s', (_, title, sentence, isDoubtful) => {
  expect(
    plainSummary(viewArticle(articleOf(title, sentence), NOTHING)).who.map(({ doubtful }) => doubtful ?? false),
  ).toEqual([isDoubtful]);
});

describe('is shown from a probability on', () => {
  const NAMES = ['Nora Holm', 'Ann Berg', 'Ole Brandt', 'Ida Lund'];
  const text = articleOf('Harbour opens', `Nine men opened the harbour for ${NAMES.join(', ')} and others.`);
  const people = viewArticle(text, {
    ...NOTHING,
    actors: NAMES.map((name) => actorOf(text, 'person', 0.8, name)),
  });
  const thing = viewArticle(articleOf('Harbour opens', 'The harbour of Brell opened for nine ferries.'), NOTHING);
  /** Who is found where each has the log-odds, with a mark for the doubtful; `news` are the log-odds of a report. */
  const foundAt = (view: ArticleView, odds: number, news: number) =>
    summarise(view, {
      ...PLAIN_MODELS,
      news: { bias: news, weights: {} },
      who: { bias: odds, weights: {} },
    }).who.map(({ doubtful }) => doubtful ?? false);

  it.each([
    ['that of a main actor', people, -0.5, 9, [false, false, false, false, false]],
    ['below it three, marked', people, -0.65, 9, [true, true, true]],
    ['that of a main actor in no report', people, 0.3, -9, [false, false, false, false, false]],
    ['below it three in no report, marked', people, 0.15, -9, [true, true, true]],
    ['that of a thing', thing, 0.5, 9, [false]],
    ['below it a thing is marked', thing, 0.3, 9, [true]],
  ])('%s', (_, view, odds, news, marks) => {
    expect(foundAt(view, odds, news)).toEqual(marks);
  });
});
