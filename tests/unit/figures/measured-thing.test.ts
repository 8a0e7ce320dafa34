import { expect, test } from 'vitest';
import { figuresIn } from './read.ts';

/** What the first figure of a text counts or measures. */
function thing(text: string): string | null {
  return figuresIn(text)[0].of;
}

test.each([
  // the whole noun phrase, with hyphens, quotation marks and what "of" and "and" join
  ['Lund sold 4,000 boats, vans and bikes in May.', 'boats, vans and bikes'],
  ['Lund saw 4 boats, vans and bikes in May.', 'boats'],
  ['The court read 300 pages of letters.', 'pages of letters'],
  ['In-store sales (30%) grew.', 'In-store sales'],
  ['The plan got a “no” vote of 54%.', '“no” vote'],
  ['Ferry and train fares are up 2%.', 'Ferry and train fares'],
  ['They spent $5m on boat and train trips.', 'boat and train trips'],
  ['Each town sends 900 soldiers each.', 'soldiers each'],
  ['They ended a 12-game winning run.', 'winning run'],
  ['A 4 member trade pact began.', 'trade pact'],
  ['Some 83 people were wounded in Lund.', 'people were wounded'],
  // the head of a phrase that is too long
  ['The average price of a new ferry boat sold in Lund was $9.', 'average price'],
  ['The average price for a boat was $9.', 'average price for a boat'],
  // what is said to be the most of something
  ['Wells are the most common source of water (38%).', 'Wells'],
  // the object of a verb of change, and no verb in it
  ['The law would cut coal-fired power by 9%.', 'coal-fired power'],
  ['It helps farmers increase crop yield from 3% to 4%.', 'crop yield'],
  ['Lund lifted its key rate to 2%.', 'key rate'],
  ['Lund is to cut emissions 42% by May.', 'emissions'],
  ['A cut in well costs to $5 is planned.', 'well costs'],
  // money and what it is for
  ['They taxed $5m worth of Dutch cheese.', 'Dutch cheese'],
  ['Lund is drawing $5m in boat taxes.', 'boat taxes'],
  ['Lund spent $5m on a new bridge.', 'new bridge'],
  ['Ann gave $5m to the Lund Boat Fund.', 'to the Lund Boat Fund'],
  ['She toured Ann Roe’s $5m town house.', 'town house'],
  ['He signed the biennial $5m budget.', 'budget'],
  // a length of time that is a punishment
  ['She was sentenced to 12 years in prison.', 'prison'],
  ['She was jailed for 12 years.', 'jailed'],
  ['He faces a maximum sentence of 12 years.', 'maximum sentence'],
  // the code of an agency
  ['Roe Motors .ROEM fell 5%.', 'Roe Motors'],
  ['Gold XAU= rose 5%.', 'Gold'],
  // verbs of a bound
  ['The mean depth exceeded 5 m.', 'mean depth'],
])('%s counts %s', (text, of) => {
  expect(thing(text)).toBe(of);
});

test.each([
  'Both teams will spend $5m before May.',
  'The dog had walked 1,200 miles from Lund.',
  'She rushed for 101 yards.',
  'Each side gets $5m.',
  'Lund owed $5m.',
  'Ann gave $5m to fill a gap.',
  'We’re taking $5m.',
  'The town is 20 km south of Lund.',
  'They are 20% less useful.',
  'Of the firms, 69% experience slow lines.',
  'They have $5m reserved for May.',
  'The number who ate soup in the past month rose by 9%.',
])('%s counts nothing that is named', (text) => {
  expect(thing(text)).toBeNull();
});

test('levels of one thing share what they measure', () => {
  const figures = figuresIn('The mean fare was $9, up from $8 a year ago and from $7 in May 2015.');
  expect(figures.map(({ of }) => of)).toEqual(['mean fare', 'mean fare', 'mean fare']);
});

test('a verb among the words of approximation is said by the sign', () => {
  expect(figuresIn('The mean depth exceeded 5 m.')[0]).toMatchObject({ approx: '>', approxWords: null });
});

test.each([
  ['About 300 clerks retired per month.', null],
  ['Sales rose from 2% to 3%.', 'up'],
  ['It should raise crop yield from 2% to 3%.', 'up'],
  ['Lund is to cut emissions 42% by May.', 'down'],
])('the change of %s', (text, change) => {
  expect(figuresIn(text)[0].change).toBe(change);
});

test('a unit that touches its number is no part of what is measured', () => {
  expect(figuresIn('Police found 12kg of salt worth £3,000.').map(({ of }) => of)).toEqual(['salt', 'salt']);
  expect(figuresIn('The film is 1080p and costs 80p.').map(({ of }) => of)).toEqual([null]);
});

test('words of approximation before the figure before are no thing', () => {
  const figures = figuresIn('Die Preise stiegen um mehr als 5 Prozent auf 20 Euro.', 'de');
  expect(figures.map(({ of }) => of)).toEqual(['Preise', 'Preise']);
});
