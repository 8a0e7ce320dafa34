import { expect, test } from 'vitest';
import type { Annotation, Summary } from '../../../../lib/contract.ts';
import { pageDescription } from '../../../../lib/digest/article/page-description.ts';
import { cpuTimeOf } from '../../../cpu-time.ts';

const EVENT = 'The dam of Brell broke on Monday after weeks of rain.';
const TEXT = `${EVENT}\n\nNobody was hurt, but ninety families lost their homes, and the mayor wants the owner to pay for them.`;
const ACCOUNT = 'Ninety families lost their homes in Brell; the mayor wants the owner to pay';

/** What is shown of a page that says this of itself, beside an article with one line of summary. */
function shownOf(standfirst: string | null, text = TEXT, told: Partial<Summary> = {}): string | null {
  const what = [{ start: 0, end: EVENT.length, text: EVENT }];
  const summary = { who: [], what, when: [], where: [], why: [], how: [], keyPoints: [], ...told };
  return pageDescription({ article: { title: 'Dam breaks', standfirst, text }, summary } as unknown as Annotation);
}

test('a page’s own account of the story is shown, without line breaks', () => {
  expect(shownOf(ACCOUNT)).toBe(ACCOUNT);
  expect(shownOf(` ${ACCOUNT.replace('; ', ';\n  ')} `)).toBe(ACCOUNT);
});

test.each([
  ['none', null],
  ['white space', ' \n'],
  ['cut by an ellipsis', `${ACCOUNT} for …`],
  ['cut by dots', `${ACCOUNT} for...`],
  ['leading on', `${ACCOUNT}. Read more »`],
  ['cut within its second sentence', `${ACCOUNT}. The owner of the dam wan`],
  ['longer than an account', `${ACCOUNT} ${'and ninety families lost their homes '.repeat(8)}`],
  ['the publisher’s words on itself', 'Brell’s newspaper since 1890: news, sport and weather for everybody'],
  ['what headline and summary tell', 'The dam of Brell broke on Monday: weeks of rain, and more rain'],
])('%s: nothing', (_, standfirst) => {
  expect(shownOf(standfirst)).toBeNull();
});

test('rows of dots are read in linear time', () => {
  const time = cpuTimeOf(() => expect(shownOf(`x${'.'.repeat(200_000)}x`)).toBeNull());
  expect(time).toBeLessThan(1000);
});

test('what the text has, in whatever letters, is told by the text', () => {
  expect(shownOf('NOBODY was hurt, but ninety families lost their homes')).toBeNull();
});

test('a doubted answer tells nothing, a point does', () => {
  const line = { start: 0, end: ACCOUNT.length, text: ACCOUNT };
  expect(shownOf(ACCOUNT, TEXT, { why: [{ ...line, doubtful: true }] })).toBe(ACCOUNT);
  expect(shownOf(ACCOUNT, TEXT, { keyPoints: [line] })).toBeNull();
});
