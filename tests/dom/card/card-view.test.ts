import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { cardElement, sayInCard } from '../../../lib/card/card-view.ts';
import type { CardWords } from '../../../lib/card/card-words.ts';
import type { CardContent } from '../../../lib/digest/card-content.ts';

const WORDS: CardWords = {
  kinds: { person: 'Person', organization: 'Organization', place: 'Place', group: 'Group', other: 'Other' },
  figureKind: 'Figure',
  figure: {
    about: (amount) => `about ${amount}`,
    under: (amount) => `under ${amount}`,
    over: (amount) => `over ${amount}`,
    range: (from, to) => `${from} to ${to}`,
    per: (amount, per) => `${amount} per ${per}`,
  },
  mention: (at, count) => `Mention ${at} of ${count}`,
  previous: 'Previous mention',
  next: 'Next mention',
  showInPanel: 'Show in panel',
  panelClosed: 'Open the panel first.',
  close: 'Close',
  accordingTo: (speaker) => `According to ${speaker}`,
  partOf: (part, whole) => `${part} out of ${whole}`,
  madeUpOf: 'Made up of:',
  rise: 'rising',
  fall: 'falling',
  asOf: (date) => `as of ${date}`,
};

const HOSTILE = '<img src=x onerror="window.pwned=1">';

const ACTOR: CardContent = {
  kind: 'person',
  id: 'a1',
  name: HOSTILE,
  role: 'Minister',
  mentions: [
    { start: 0, end: 5 },
    { start: 9, end: 12 },
  ],
  entries: [
    { actor: 'a1', text: 'A statement.', source: 'Book', url: 'https://example.org/', asOf: '2025' },
    { actor: 'a1', text: 'Another.', source: 'Script', url: 'javascript:window.pwned=1', asOf: '2025' },
  ],
  listed: 'a1',
};

function card(content: CardContent = ACTOR) {
  const calls = { onStep: vi.fn(), onShowInPanel: vi.fn(), onClose: vi.fn() };
  const element = cardElement(content, {
    document,
    words: WORDS,
    locale: 'en',
    direction: 'ltr',
    language: 'en',
    at: 1,
    ...calls,
  });
  return { element, ...calls };
}

function press(element: HTMLElement, name: string): void {
  const buttons = [...element.querySelectorAll('button')];
  buttons.find((one) => one.getAttribute('aria-label') === name || one.textContent === name)!.click();
}

describe('the card', () => {
  test('takes words of the page as text', () => {
    const { element } = card();
    expect(element.getAttribute('aria-label')).toBe(HOSTILE);
    expect(element.querySelector('.name')?.textContent).toBe(HOSTILE);
    expect(element.querySelector('img')).toBeNull();
  });

  test('links to web addresses only', () => {
    const links = [...card().element.querySelectorAll('a')];
    expect(links.map(({ href, rel }) => [href, rel])).toEqual([['https://example.org/', 'noopener noreferrer']]);
  });

  test('says which mention it stands at, and steps, closes and asks for the panel', () => {
    const { element, onStep, onShowInPanel, onClose } = card();
    expect(element.textContent).toContain('Mention 2 of 2');
    press(element, 'Previous mention');
    press(element, 'Next mention');
    press(element, 'Show in panel');
    press(element, 'Close');
    expect(onStep.mock.calls).toEqual([[-1], [1]]);
    expect(onShowInPanel.mock.calls).toEqual([['a1']]);
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('says a sentence where screen readers hear it', () => {
    const { element } = card();
    sayInCard(element, WORDS.panelClosed);
    expect(element.querySelector('[role=status]')?.textContent).toBe('Open the panel first.');
  });

  test('of a figure spells out its value, what is counted, who says so and what it is part of', () => {
    const figure = {
      start: 0,
      end: 3,
      text: 'some 1.5 thousand',
      kind: 'quantity' as const,
      value: 1500,
      valueTo: null,
      unit: 'soldiers',
      approx: '~' as const,
      approxWords: null,
      amountWords: null,
      per: null,
      change: 'up' as const,
      of: 'soldiers in the north',
      part: 1,
      key: true,
    };
    const whole = { ...figure, value: 3800, approx: '=' as const, part: null };
    const { element } = card({
      kind: 'figure',
      id: 'figure-0',
      figure,
      speaker: 'Lars Solheim',
      whole,
      parts: [],
      listed: null,
    });
    expect(element.getAttribute('aria-label')).toBe('about 1,500 soldiers');
    expect([...element.querySelectorAll('p')].map((one) => one.textContent)).toEqual([
      'Figure · soldiers in the north · rising',
      'According to Lars Solheim',
      'about 1,500 soldiers out of 3,800 soldiers',
      '',
    ]);
    expect(element.querySelector('.show')).toBeNull();
  });

  test('names what is counted as the page does: parts of a number of people by who they are', () => {
    const counted = {
      start: 0,
      end: 9,
      kind: 'quantity' as const,
      valueTo: null,
      unit: 'people',
      approx: '=' as const,
      approxWords: null,
      amountWords: null,
      per: null,
      change: null,
      part: 0,
      key: true,
    };
    const figure = { ...counted, text: '14 people', value: 14, of: 'people', part: null };
    const parts = [
      { ...counted, text: '9 Bergeners', value: 9, of: 'Bergeners' },
      { ...counted, text: '5', value: 5, of: 'guests from Oslo' },
    ];
    const content = { kind: 'figure' as const, id: 'figure-0', speaker: null, whole: null, listed: null };
    const { element } = card({ ...content, figure, parts });
    expect(element.getAttribute('aria-label')).toBe('14 people');
    expect([...element.querySelectorAll('li')].map((one) => one.textContent)).toEqual(['9 Bergeners', '5 people']);
    const part = card({ ...content, figure: parts[0], whole: figure, parts: [] }).element;
    expect([...part.querySelectorAll('p')].map((one) => one.textContent)).toEqual([
      'Figure',
      '9 Bergeners out of 14 people',
      '',
    ]);
  });
});

test('axe finds nothing wrong with the card', async () => {
  const { element } = card();
  document.body.replaceChildren(element);
  // jsdom has no layout: the contrast of the colours is tested by themselves.
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});
