import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../../lib/analysis/language/analysed-text.ts';
import { findQuotes } from '../../../../lib/analysis/quotes/find-quotes.ts';
import type { Quote } from '../../../../lib/contract.ts';
import { listedQuotes } from '../../../../lib/digest/quotes/listed-quotes.ts';
import { cpuTimeOf } from '../../../cpu-time.ts';
import { articleOf } from '../../quotes/read-quotes.ts';

function listed(paragraphs: string[], language = 'en'): { main: string[]; others: string[] } {
  const quotes = findQuotes(analyseText({ ...articleOf(...paragraphs), language }), []);
  const { main, others } = listedQuotes({ quotes, actors: [], language });
  const texts = (list: Quote[]) => list.map(({ text }) => text);
  return { main: texts(main), others: texts(others) };
}

describe('what tells a reader nothing is left out', () => {
  it.each([
    'Ann Roe called the dam “a scandal”.',
    'Ann Roe called the dam “the greatest scandal of our time”.',
    'Ann Roe pledged to hold the builders “accountable.”',
    'The minutes show what Ann Roe wants: “giving away good jobs to strangers”.',
    '“Absolutely not,” Ann Roe said.',
    'Ann Roe does not think that the dam is safe.',
    'Ann Roe said she would answer a request for comment later.',
    'Ann Roe hasn’t said whether she will pay.',
    'Some 74 percent said they would stay at the dam.',
    'Nearly a third of those asked say the dam is “a danger to all of the town.”',
    'Three-in-five divers say the dam is old.',
    'Almost half say the dam is old.',
    'Many divers believed that the dam was a thing of the past.',
    'People think the dam is old.',
    'Divers held up a sign that said “the dam is a shame for all of us in town”.',
  ])('%s', (paragraph) => {
    expect(listed(['The council met on Monday.', paragraph])).toEqual({ main: [], others: [] });
  });

  it('a crosshead in capitals', () => {
    expect(listed(['Ann Roe said she was tired.', '“WE HAD GREAT PLANS FOR IT”']).main).toEqual(['she was tired']);
  });
});

describe('what tells something stays', () => {
  it.each([
    ['“Let her speak,” the crowd chanted.', 'Let her speak,'],
    ['Ann Roe said “time is running out for the dam”.', 'time is running out for the dam'],
    ['The clerk only said: “Ask them to send a letter”.', 'Ask them to send a letter'],
    ['Ann Roe asked whether the dam would hold.', 'whether the dam would hold'],
    ['Officials believe that the dam is old.', 'the dam is old'],
    ['Many divers said that the dam was old.', 'the dam was old'],
    ['Ann Roe denied that the dam was unsafe.', 'the dam was unsafe'],
  ])('%s', (paragraph, text) => {
    expect(listed([paragraph]).main).toEqual([text]);
  });

  it('quotations of a language whose speakers are not known', () => {
    expect(listed(['„Wir haben die Rechnung schon zweimal bezahlt“, sagte Anna Rot.'], 'de').main).toHaveLength(1);
  });
});

describe('everything is said once', () => {
  it('of a claim within a claim the outer one stays', () => {
    expect(listed(['Ann Roe added that some guards now deny that the dam ever leaked.']).main).toEqual([
      'some guards now deny that the dam ever leaked',
    ]);
  });

  it('a pull quote goes, the sentence that it is taken from stays', () => {
    const whole = 'We have never seen so many people at the dam, and they will come back,';
    expect(
      listed(['Ann Roe spoke.', '“We have never seen so many people at the dam”', `“${whole}” Ann Roe said.`]).main,
    ).toEqual([whole]);
  });

  it('the same words twice stand where somebody says them', () => {
    const quotes = listed([
      'Ann Roe left.',
      '“The dam will never hold, and we know it.”',
      'Ann Roe said: “The dam will never hold, and we know it.”',
    ]);
    expect(quotes.main).toHaveLength(1);
  });
});

describe('short utterances are said once', () => {
  it.each([
    [['“Let her speak,” Ann Roe said.', '“Let her speak,” Bob Doe shouted.'], ['Let her speak,']],
    [
      ['“Let her speak,” Ann Roe said.', '“You have to let her speak about it,” Bob Doe said.'],
      ['You have to let her speak about it,'],
    ],
  ])('%j', (paragraphs, main) => {
    expect(listed(paragraphs).main).toEqual(main);
  });
});

describe('where there are many', () => {
  const many = Array.from(
    { length: 20 },
    (_, index) => `“The ${index + 2} pumps of the dam are older than the town itself,” said Ann Roe.`,
  );

  it('the first to read are shown and the rest is folded away, nothing is lost', () => {
    const { main, others } = listed(many);
    expect(main).toHaveLength(12);
    expect(others).toHaveLength(8);
  });

  it('others than the one who speaks most are heard', () => {
    const { main } = listed([...many, 'Bob Doe said the pumps were bought in May last year.']);
    expect(main).toContain('the pumps were bought in May last year');
  });

  it('thousands that begin with the same words take no longer than as many others', () => {
    const quote: Quote = {
      start: 0,
      end: 0,
      text: '',
      kind: 'indirect',
      speaker: null,
      speakerName: 'Ann Roe',
      actor: null,
      unnamed: false,
      verb: 'say',
      strength: 'neutral',
    };
    const quotes = Array.from({ length: 4000 }, (_, index) => {
      const text = `the dam of the town was old and nobody had ever looked at pump ${index}`;
      return { ...quote, start: index * 100, end: index * 100 + text.length, text };
    });
    let others: unknown[] = [];
    const time = cpuTimeOf(() => {
      others = listedQuotes({ quotes, actors: [], language: 'en' }).others;
    });
    expect(others).toHaveLength(3988);
    expect(time).toBeLessThan(2000);
  });
});
