import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HiddenLine } from '../../../lib/card/hidden-line.ts';

const WORDS = {
  hidden: (count: number) => `${count} hidden`,
  shown: 'All shown',
  show: 'Show again',
  hide: 'Hide again',
  direction: 'ltr' as const,
  locale: 'en',
};

/** The line's closed root is caught as it is made. */
let root: ShadowRoot;

beforeEach(() => {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

function line(first: string, last: string, onSwitch = vi.fn()) {
  const made = new HiddenLine({
    window: window as Window & typeof globalThis,
    first: document.querySelector(first)!,
    last: document.querySelector(last)!,
    ground: 'light',
    words: WORDS,
    onSwitch,
  });
  return { made, onSwitch };
}

describe('the line after the article', () => {
  test.each([
    ['paragraphs', '<article><p id="a"></p><p id="b"></p><aside></aside></article>', 'ARTICLE', 'P'],
    ['a list at the end', '<article><p id="a"></p><ul><li id="b"></li></ul><aside></aside></article>', 'ARTICLE', 'UL'],
    ['nothing but a list', '<article><ul><li id="a"></li><li id="b"></li></ul></article>', 'ARTICLE', 'UL'],
    [
      'columns of a grid',
      '<main style="display: grid; grid-template-columns: 600px 300px;"><h2 id="a"></h2><div><p id="b"></p></div><aside></aside></main>',
      'DIV',
      'P',
    ],
    [
      'columns in a row',
      '<main style="display: flex;"><h2 id="a"></h2><div><section><p id="b"></p></section></div><aside></aside></main>',
      'DIV',
      'SECTION',
    ],
    ['one block', '<article><div id="a"><span id="b"></span></div></article>', 'DIV', 'SPAN'],
  ])('stands after the last block: %s', (_, html, parent, before) => {
    document.body.innerHTML = html;
    const { made } = line('#a', '#b');
    made.update(3, true);
    const host = document.querySelector('newsgloss-hidden-line')!;
    expect([host.parentElement?.tagName, host.previousElementSibling?.tagName]).toEqual([parent, before]);
    made.remove();
    expect(document.body.innerHTML).toBe(html);
  });

  test('says how many things are hidden, and switches them', () => {
    document.body.innerHTML = '<article><p id="a"></p></article>';
    const { made, onSwitch } = line('#a', '#a');
    made.update(3, true);
    expect(root.textContent).toBe('3 hiddenShow again');
    root.querySelector('button')!.click();
    expect(onSwitch).toHaveBeenLastCalledWith(false);
    made.update(0, false);
    expect(root.textContent).toBe('All shownHide again');
    root.querySelector('button')!.click();
    expect(onSwitch).toHaveBeenLastCalledWith(true);
    expect(document.querySelectorAll('newsgloss-hidden-line')).toHaveLength(1);
  });
});
