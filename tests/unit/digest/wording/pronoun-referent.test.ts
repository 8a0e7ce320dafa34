import { describe, expect, it } from 'vitest';
import type { Annotation, Passage } from '../../../../lib/contract.ts';
import { pronounReferent } from '../../../../lib/digest/wording/pronoun-referent.ts';
import { articleFromText } from '../../../../tools/annotate/article-from-text.ts';

/** Whom the pronoun of the line behind "|" means, and the line up to it. "Lund", "Rao" and "Ann Roe" name persons. */
function referentOf(marked: string, speaks = false, language = 'en'): [string, string] | null {
  const start = marked.indexOf('|');
  const text = marked.replace('|', '');
  const line: Passage = { start, end: text.length, text: text.slice(start) };
  const actors = ['Lund', 'Rao', 'Ann Roe'].map((name) => ({
    id: name,
    name,
    type: 'person',
    role: null,
    salience: 1,
    mentions: [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      text: name,
    })),
  }));
  const speaker = { start, end: start + 2 };
  const quotes = speaks ? [{ start: start + 1, end: start + 4, text: '', speaker, actor: 'Lund' }] : [];
  const article = articleFromText(text, { title: '', published: null });
  const annotation = { article, language, actors, quotes } as unknown as Annotation;
  const found = pronounReferent(annotation, line);
  return found && [found.actor.name, line.text.slice(0, found.end)];
}

describe('pronounReferent', () => {
  it.each([
    'Lund blamed Rao for the loss. |He also closed the bridge.',
    'Lund blamed Rao for the loss of her boat. |He also closed the bridge.',
    'It rained. Mayor Lund blamed Rao. |She also closed the bridge.',
    'Ann Roe blamed Rao. Lund left the hall. |He also closed the bridge.',
    'Lund blamed the storm for it.\n\n|He closed the bridge.',
    'Lund blamed Ann Roe.\n\n|He closed the bridge.',
    'Lund blamed the storm. He left the hall. He met nobody. |He closed the bridge.',
  ])('is the subject of the sentence before: %s', (marked) => {
    expect(referentOf(marked)?.[0]).toBe('Lund');
  });

  it.each([
    'It rained on Lund. |He closed the bridge.',
    'Lund and Rao met there. |He closed the bridge.',
    'Lund saw her boat. |He closed the bridge.',
    'A letter to Lund came late. |He closed the bridge.',
    'Lund blamed Rao.\n\n|He closed the bridge.',
    'Lund blamed Rao. |They closed the bridge.',
    'Lund blamed the storm. She left the hall. |He closed the bridge.',
    'Lund blamed the storm. It rained. |He closed the bridge.',
    'Lund blamed the storm.\n\nNews in brief\n\n|He closed the bridge.',
    '|He closed the bridge.',
    'Lund, whom Rao blamed, left. |He closed the bridge.',
    'Ann Roe blamed Rao for the loss. |He closed the bridge.',
  ])('is nobody where that is not plain: %s', (marked) => {
    expect(referentOf(marked)).toBeNull();
  });

  it('is nobody where no English is read', () => {
    expect(referentOf('Lund blamed Rao for the loss. |He also closed the bridge.', false, 'fi')).toBeNull();
  });

  it.each([
    ['While Lund won ten boats, |the council has blamed him for it.', 'the council has blamed him'],
    ['While Lund won ten boats, |Ann Roe has blamed him for it.', 'Ann Roe has blamed him'],
    ['Lund came late |after his boat sank.', 'after his'],
  ])('is whom the rest of its sentence names: %s', (marked, line) => {
    expect(referentOf(marked)).toEqual(['Lund', line]);
  });

  it.each([
    'While Lund won ten boats, |Rao has blamed him for it.',
    'While Lund and Rao won ten boats, |the council has blamed him for it.',
    'While Ann Roe won ten boats, |the council has blamed him for it.',
    'While Lund won ten boats, |Lund says the council has blamed him for it.',
    'Lund won. |The council has blamed him for it.',
  ])('is nobody where the rest of its sentence does not show it: %s', (marked) => {
    expect(referentOf(marked)).toBeNull();
  });

  it('is who speaks, where the line opens with the pronoun', () => {
    expect(referentOf('It rained on Lund. |He said that it was late.', true)).toEqual(['Lund', 'He']);
    expect(referentOf('It rained on Lund. |He said that it was late.')).toBeNull();
  });

  it('is who speaks in the words beside it', () => {
    expect(referentOf('Lund spoke. |“It is so late,” he said.', true)).toEqual(['Lund', '“It is so late,” he']);
    expect(referentOf('Lund spoke. |“It is so late,” he said.')).toBeNull();
    expect(referentOf('Lund spoke. |“It is so late,” he told Rao.', true)).toBeNull();
  });
});
