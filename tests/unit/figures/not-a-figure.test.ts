import { expect, test } from 'vitest';
import { brief, figuresIn } from './read.ts';

test.each([
  'The fair opened on 8 March 2019.',
  'The fair opened on March 8, 2019.',
  'Since 2019 the fair has moved.',
  'The 1898 ruling stands.',
  'It was sold on 2001-09-11.',
  'The 9/11 memorial is open 24/7.',
  'They met at 10:27 and at 5am.',
  'They met at 10.45pm.',
  'He came 65th in the race.',
  'The first and the third were late.',
  'Call 555-1234 or 020 7946 0958.',
  'Call +49 30 1234.',
  'Anyone who saw it should call the police on 101.',
  'Dial 999 now.',
  'Call 101 quoting your name.',
  'The iPhone 11 sells well.',
  'The S&P 500 closed early.',
  'Game 7 was dull.',
  'The G7 and the G20 met.',
  'They invoked Article 5.',
  'The A350-900 and the 787-9 landed.',
  'The 787 Dreamliner landed.',
  'COVID-19 spread.',
  'The TA-35 index closed.',
  'She lives at 358 El Brillo Way.',
  'They meet at 16-18 Industrial Avenue.',
  'It is the number one choice.',
  'At one point it rained.',
  'The party One Nation lost.',
  '1. Smoking is banned.',
  'They talked one-on-one.',
  'They cite Section 14(1) and, on the one hand, pages 3-5.',
  'The two met.',
  'They met at six o’clock, not at 6 o’clock.',
  'They won in ’08.',
  'Their id is 769293030520.',
  'It shows how one writes a letter.',
  'They are in the top five.',
  'An ATR 72 aircraft landed.',
  'The STOXX 600 index closed.',
  'Past winners of the TOP 100 title met.',
  'The show in Via Verdi 15 features a lamp.',
  'He was 20-of-24 on Monday.',
  'Though the two pour tea.',
  'It renders at 1080p.',
])('%s', (text) => {
  expect(figuresIn(text).map(brief)).toEqual([]);
});

test.each([
  ['In Norway 300 people voted.', ['300 people']],
  ['About 2000 people voted.', ['~2000 people']],
  ['Ford cut 1800 jobs.', ['1800 jobs down']],
])('but %s', (text, expected) => {
  expect(figuresIn(text).map(brief)).toEqual(expected);
});
