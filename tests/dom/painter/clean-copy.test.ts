import { beforeEach, describe, expect, test } from 'vitest';
import { cleanCopies, htmlOf } from '../../../lib/painter/clean-copy.ts';

const PAGE = `<div class="story"><p id="a" style="color: red">The <mark class="newsgloss-mark" style="x: y">European Union</mark> met <a href="/oslo" onclick="x()">in Oslo</a>.</p>
<aside data-newsgloss-hidden=""><p>Read more</p></aside><script>let a;</script><ul><li>One <mark class="newsgloss-mark">40 pumps</mark></li><li>Two</li></ul></div>`;

beforeEach(() => {
  document.body.innerHTML = PAGE;
});

function select(start: Node, from: number, end: Node, to: number): Range {
  const range = document.createRange();
  range.setStart(start, from);
  range.setEnd(end, to);
  document.getSelection()!.removeAllRanges();
  document.getSelection()!.addRange(range);
  return range;
}

/** A copy event with a clipboard of its own, as jsdom has none. */
function copy(): { prevented: boolean; data: Map<string, string> } {
  const data = new Map<string, string>();
  const event = new Event('copy', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'clipboardData', {
    value: { setData: (type: string, text: string) => data.set(type, text) },
  });
  document.body.dispatchEvent(event);
  return { prevented: event.defaultPrevented, data };
}

describe('a copied selection', () => {
  test('has the structure and the links of the article, and nothing of ours', () => {
    const story = document.querySelector('.story')!;
    expect(htmlOf(select(story, 0, story, story.childNodes.length), document)).toBe(
      '<p>The European Union met <a href="http://localhost:3000/oslo">in Oslo</a>.</p>\n<ul><li>One 40 pumps</li><li>Two</li></ul>',
    );
  });

  test('has nothing that the page does not display or does not let be selected, and no line of ours', () => {
    document.body.innerHTML =
      '<div><p>The <mark class="newsgloss-mark">EU</mark></p><p style="display: none">Menu</p>' +
      '<p style="user-select: none">Share</p><newsgloss-hidden-line style="user-select: none"></newsgloss-hidden-line></div>';
    const page = document.querySelector('div')!;
    expect(htmlOf(select(page, 0, page, page.childNodes.length), document)).toBe('<p>The EU</p>');
  });

  test('is cut where the selection is', () => {
    const [before, mark] = document.querySelector('#a')!.childNodes;
    expect(htmlOf(select(before, 1, mark.firstChild!, 8), document)).toBe('he European');
    expect(htmlOf(select(mark.firstChild!, 9, mark.firstChild!, 14), document)).toBe('Union');
  });

  test('of list items keeps the list', () => {
    const list = document.querySelector('ul')!;
    expect(htmlOf(select(list, 0, list, 1), document)).toBe('<ul><li>One 40 pumps</li></ul>');
  });

  test('goes to the clipboard as text and as HTML', () => {
    const stop = cleanCopies(document);
    const first = document.querySelector('#a')!;
    select(first, 0, first, 2);
    const { prevented, data } = copy();
    stop();
    expect(prevented).toBe(true);
    expect(Object.fromEntries(data)).toEqual({ 'text/plain': 'The European Union', 'text/html': 'The European Union' });
  });

  test('without a mark, in a form field, or handled by the page is left alone', () => {
    const stop = cleanCopies(document);
    const last = document.querySelector('li:last-child')!;
    select(last, 0, last, 1);
    expect(copy().prevented).toBe(false);
    const first = document.querySelector('#a')!;
    select(first, 0, first, 2);
    const pageHandles = (event: Event) => event.preventDefault();
    document.addEventListener('copy', pageHandles);
    expect(copy().data.size).toBe(0);
    document.removeEventListener('copy', pageHandles);
    stop();
    expect(copy().prevented).toBe(false);
  });
});
