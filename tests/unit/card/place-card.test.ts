import { describe, expect, test } from 'vitest';
import { placeCard, wordsToSpare } from '../../../lib/card/place-card.ts';

const WINDOW = { width: 800, height: 600 };
const CARD = { width: 300, height: 150 };

function words(left: number, top: number) {
  return { left, right: left + 100, top, bottom: top + 20 };
}

describe('a card', () => {
  test('goes below the words and begins with them', () => {
    expect(placeCard(words(50, 100), CARD, WINDOW, false)).toEqual({ left: 50, top: 126, maxHeight: 466 });
  });

  test('ends with the words in right-to-left text', () => {
    expect(placeCard(words(500, 100), CARD, WINDOW, true).left).toBe(300);
  });

  test('goes above where there is no room below', () => {
    expect(placeCard(words(50, 500), CARD, WINDOW, false).top).toBe(500 - 6 - 150);
  });

  test('stays inside the window at both edges', () => {
    expect(placeCard(words(760, 100), CARD, WINDOW, false).left).toBe(800 - 8 - 300);
    expect(placeCard(words(-60, 100), CARD, WINDOW, false).left).toBe(8);
    expect(placeCard(words(20, 100), CARD, WINDOW, true).left).toBe(8);
  });

  test('gets no higher than the room on the better side', () => {
    const tall = placeCard(words(50, 250), { width: 300, height: 900 }, WINDOW, false);
    expect(tall).toEqual({ left: 50, top: 276, maxHeight: 316 });
  });
});

describe('the words that a card leaves free', () => {
  const [first, second, third] = [words(650, 100), words(20, 128), words(20, 156)];

  test('are all lines of words that break, along the line pointed at', () => {
    expect(wordsToSpare([first, second], 0)).toEqual({ ...first, bottom: 148 });
    expect(wordsToSpare([first, second, third], 1)).toEqual({ ...second, top: 100, bottom: 176 });
  });

  test('are the lines of one column, up to a gap', () => {
    const [next, below] = [words(420, 10), words(20, 400)];
    expect(wordsToSpare([first, next], 0)).toEqual(first);
    expect(wordsToSpare([first, next], 1)).toEqual(next);
    expect(wordsToSpare([second, below], 0)).toEqual(second);
  });
});
