import { expect, test } from 'vitest';
import type { Actor, Annotation, Passage } from '../../../../lib/contract.ts';
import { backgroundLines } from '../../../../lib/digest/background/background-lines.ts';

const at = (start: number, end: number): Passage => ({ start, end, text: `x${start}`.padEnd(end - start, 'x') });

const SUMMARY = { who: [], what: [], when: [], where: [], why: [], how: [], keyPoints: [] };

/**
 * The lines of an article of that language whose only background is the text, behind other sentences and with one
 * person.
 */
function linesOf(text: string, language: string, before = '', person = 'Ida Lund', title = 'Dam of Brell'): Passage[] {
  const start = before.length;
  const at = text.indexOf(person);
  const mention = { start: start + at, end: start + at + person.length, text: person };
  const lund: Actor = {
    id: 'a',
    name: person,
    type: 'person',
    role: null,
    salience: 1,
    mentions: at < 0 ? [] : [mention],
  };
  return backgroundLines(
    {
      language,
      article: { title, text: before + text },
      actors: [lund],
      summary: SUMMARY,
      background: { fromArticle: [{ start, end: start + text.length, text }], entries: [] },
    } as unknown as Annotation,
    [],
  );
}

test.each([
  ['report', 1],
  ['list', 0],
  ['guide', 0],
])('an article of the kind "%s" has %i lines', (articleKind, lines) => {
  const annotation = {
    article: { title: '', text: '' },
    actors: [],
    summary: { ...SUMMARY, articleKind },
    background: { fromArticle: [at(0, 50)], entries: [] },
  } as unknown as Annotation;
  expect(backgroundLines(annotation, [])).toHaveLength(lines);
});

test('a sentence that the summary tells nearly whole is no background line', () => {
  const annotation = {
    article: { title: '', text: '' },
    actors: [],
    summary: { who: [], what: [], when: [], where: [], why: [at(100, 110)], how: [], keyPoints: [at(0, 45)] },
    background: { fromArticle: [at(0, 50), at(60, 90), at(95, 150)], entries: [] },
  } as unknown as Annotation;
  expect(backgroundLines(annotation, []).map(({ start }) => start)).toEqual([60, 95]);
});

test.each([
  ['He had led the council for years.', false],
  ['To combat this, the council built a dam.', false],
  ['Despite these concerns the dam was built.', false],
  ['The council of Brell had this year built a dam.', true],
  ['The council had opposed these plans for years.', false],
  ['(The dam was built in 1998.', false],
  ['Just over two years later, the council built a dam.', false],
  ['If they prove right, the council will build a dam.', false],
  ['“The dam of Brell was built in 1998.”', false],
  ['“The dam of Brell was built in 1998,” Lund said.', true],
  ['The dams of Brell are like those of the islands, such as the one built this year.', true],
  ['The dam was built in 1998.', true],
  ['But the dam of Brell was built in 1998.', false],
  ['Meanwhile the dam of Brell was built in 1998.', false],
  ['The dam of Brell was built that same year.', false],
  ['The following year the dam of Brell was built.', false],
  ['The dam of Brell had twice the water of the previous year.', false],
  ['The dam of Brell was empty at the time.', false],
  ['The dam of Brell was empty at the time of the first count.', true],
  ['In the north of the country, he had built a dam.', false],
  ['In the north of the country, Ida Lund said, she had built a dam.', true],
  ['In the north of the country a driver said he had built a dam.', true],
  ['In the north of the country, as “she” is called, she had built a dam.', true],
  ['In 1998 it had built a dam.', false],
  ['In May, that dam was the highest of Norland.', false],
  ['Since last year, they have built a dam.', false],
  ['In 1998 the council built a dam.', true],
  ['In 1998, that council of Brell built a dam.', true],
  ['Brell Radio told in 1998 that dam was old.', true],
  ['The rules do not, however, allow dams.', false],
  ['Since the 1950s, however, the council has built dams.', true],
  ['Indeed, the council had built a dam.', false],
  ['The council had helped the couple.', false],
  ['John Berg had first named her to the council in 1998.', false],
  ['Mary Berg had first named her to the council in 1998.', true],
  ['The council had built in Brell:', false],
  ['Our part: The council had built in Brell for years.', false],
  ['Berg warned: The council had built in Brell for years.', true],
  ['On December 1, that changes in Brell.', false],
  ['Another dam was built in 1998.', false],
  ['The 19-year-old was born in Brell.', false],
  ['The council had paid the cost of that flood.', false],
  ['The council had built dams and sold those dams.', true],
  ['John Berg eight years ago.', false],
  ['The dam had always been the best part of Brell.”', false],
  ['The dam (of Brell had always been old.', false],
])('a line must not point back: %s', (text, isShown) => {
  const person = /\b(?:John|Mary) Berg\b/.exec(text)?.[0];
  expect(linesOf(text, 'en', '', person)).toHaveLength(isShown ? 1 : 0);
});

test.each([
  ['“The dam of Brell was built in 1998.”', false],
  ['“The dam of Brell was built in 1998”.', false],
  ['“The dam of Brell was built in 1998. [1]', false],
  ['“Lund said that the dam is old.”', false],
  ['„Der Damm von Brell wurde 1998 gebaut.“', false],
  ['« Le barrage de Brell est vieux. »', false],
  ['“The dam is old,” Lund wrote in 1998.', true],
  ['“The Dam” had been shown in 1997 and made its director rich.', true],
  ['"The Dam" and "The Bridge" were shown in 1997.', true],
  ['„Der Damm“ was shown in Brell in 1998.', true],
])('a line must not be words that nobody says: %s', (text, isShown) => {
  expect(linesOf(text, 'en')).toHaveLength(isShown ? 1 : 0);
});

test.each([
  ['Her yıl binlerce kişi Brell barajını görmeye gelir.', 'tr', true],
  ['I ponti di Brell sono vecchi.', 'it', true],
  ['„Der Damm von Brell wurde 1998 gebaut.“', 'de', false],
  ['(Der Damm wurde 1998 gebaut.', 'de', false],
  ['Lund warnte: Der Damm von Brell wurde 1998 gebaut.', 'de', true],
])('the English words that point back say nothing in another language: %s', (text, language, isShown) => {
  expect(linesOf(text, language)).toHaveLength(isShown ? 1 : 0);
});

test('a line must not say again what a point says in other words', () => {
  const sentences = [
    'Lund wants the council to close the bridge of Brell.',
    'The bridge of Brell was built by islanders.',
  ];
  const point = 'The council must close the bridge of Brell, as Lund wants';
  const annotation = {
    article: { title: '', text: '' },
    actors: [],
    summary: {
      who: [],
      what: [],
      when: [],
      where: [],
      why: [],
      how: [],
      keyPoints: [{ ...at(500, 560), text: point }],
    },
    background: {
      fromArticle: sentences.map((text, index) => ({ ...at(100 * index, 100 * index + 50), text })),
      entries: [],
    },
  } as unknown as Annotation;
  expect(backgroundLines(annotation, []).map(({ text }) => text)).toEqual([sentences[1]]);
});

test('a line must not tell what headline and summary tell together', () => {
  const text = 'Ida Lund, who leads the council, was born beside the old dam.';
  const shownBeside = (title: string, why: string) => {
    const summary = { ...SUMMARY, why: [{ ...at(500, 560), text: why }] };
    const fromArticle = [{ ...at(0, text.length), text }];
    const article = { title, text: '' };
    return backgroundLines({ article, actors: [], summary, background: { fromArticle } } as unknown as Annotation, []);
  };
  expect(shownBeside('Leads council, born beside a dam', 'as Lund wants')).toHaveLength(0);
  expect(shownBeside('Leads council', 'as Lund wants')).toHaveLength(1);
});

test.each([
  ['The Courier of Brell', 'The Courier of Brell had seen the plans of the dam in 1998.', false],
  ['Brell Post', 'The Brell Post had seen the plans of the dam in 1998.', false],
  ['Post', 'The postmaster had seen the plans of the dam in 1998.', true],
  [null, 'The Brell Post had seen the plans of the dam in 1998.', true],
])('%s: its own work is no background: %s', (publisher, text, isShown) => {
  const background = { fromArticle: [{ start: 0, end: text.length, text }], entries: [] };
  const article = { title: '', text, publisher };
  const annotation = { language: 'en', article, actors: [], summary: SUMMARY, background } as unknown as Annotation;
  expect(backgroundLines(annotation, [])).toHaveLength(isShown ? 1 : 0);
});

test('a few lines are enough', () => {
  const fromArticle = Array.from({ length: 9 }, (_, index) => at(100 * index, 100 * index + 50));
  const annotation = {
    article: { title: '', text: '' },
    actors: [],
    summary: { who: [], what: [], when: [], where: [], why: [], how: [], keyPoints: [] },
    background: { fromArticle, entries: [] },
  } as unknown as Annotation;
  expect(backgroundLines(annotation, [])).toEqual(fromArticle.slice(0, 4));
});

test.each([
  ['', 'Dam of Brell', true],
  ['A farm lies below it. ', 'Dam of Brell', false],
  ['A farm lies below it. ', 'Farm of Brell', true],
])('a noun that the article told before must be told by a line or the headline: %s%s', (before, title, isShown) => {
  const line = 'The council had bought the farm, and gave Brell ninety sheep.';
  expect(linesOf(line, 'en', before, 'Ida Lund', title)).toHaveLength(isShown ? 1 : 0);
});

test.each([
  ['The dam of Brell is old.\n\n', 'Ida Lund is a writer who has always lived in Brell.', [], false],
  ['Ida Lund saw the dam of Brell.\n\n', 'Ida Lund is a baker who has always lived in Brell.', [], true],
  ['Ida Lund saw the dam of Brell.\n\n', 'Ida Lund is a baker who has always lived in Brell.', ['Ida Lund'], false],
  ['The dam of Brell is old.\n\n', 'The lake of Ida Lund is a home of rare birds.', [], true],
])('what is said of the author is no background: %s%s', (before, text, byline, isShown) => {
  const name = 'Ida Lund';
  const whole = before + text;
  const mentions = [...whole.matchAll(/Ida Lund/g)].map(({ index }) => ({ start: index, end: index + 8, text: name }));
  const actors = [{ id: 'a', name, type: 'person', role: null, salience: 1, mentions }];
  const start = before.length;
  const background = { fromArticle: [{ start, end: whole.length, text }], entries: [] };
  const article = { title: '', text: whole, publisher: null, byline };
  const annotation = { language: 'en', article, actors, summary: SUMMARY, background } as unknown as Annotation;
  expect(backgroundLines(annotation, [])).toHaveLength(isShown ? 1 : 0);
});

test('a line must not tell what the timeline tells, but what lasts', () => {
  const fromArticle = [at(0, 50), at(60, 110)];
  const event = (start: number, end: number, wording: string) => ({ ...at(start, end), wording });
  const annotation = {
    article: { title: '', text: '' },
    actors: [],
    summary: SUMMARY,
    background: { fromArticle, entries: [] },
  } as unknown as Annotation;
  expect(backgroundLines(annotation, [event(5, 45, 'in 1999'), event(90, 110, 'in 2001')])).toEqual([fromArticle[1]]);
  expect(backgroundLines(annotation, [event(5, 45, 'since 1999')])).toEqual(fromArticle);
});
