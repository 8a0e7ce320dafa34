import { beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseEngine } from '../../../lib/painter/choose-engine.ts';
import { FRAMEWORK_SIGNS } from '../../../lib/painter/framework-signs.ts';
import { groundBehind, groundOfMost } from '../../../lib/painter/ground.ts';
import { guardMarks } from '../../../lib/painter/guard.ts';
import { hideElement, showElement } from '../../../lib/painter/hide.ts';
import { waitFor } from '../../wait-for.ts';

/**
 * What each framework leaves in a page, as its own server rendering or start-up writes it. One per sign, in their
 * order.
 */
const FRAMEWORK_MARKUP: readonly [framework: string, html: string][] = [
  ['Angular', '<app-root ng-version="20.1.0"></app-root>'],
  ['Angular', '<app-root ng-server-context="ssr"></app-root>'],
  ['Arc Fusion', '<div id="fusion-app"></div>'],
  ['Astro', '<astro-island uid="Z1" client="load"></astro-island>'],
  ['Gatsby', '<div id="___gatsby"></div>'],
  ['Next', '<div id="__next"></div>'],
  ['Next', '<script id="__NEXT_DATA__" type="application/json">{}</script>'],
  ['Next', '<script src="/_next/static/chunks/main.js" type="text/plain"></script>'],
  ['Nuxt', '<div id="__nuxt"></div>'],
  ['Nuxt', '<script id="__NUXT_DATA__" type="application/json">[]</script>'],
  ['Qwik', '<div q:container="paused"></div>'],
  ['React', '<div id="react-root"></div>'],
  ['React', '<div data-reactid=".0"></div>'],
  ['React', '<div data-reactroot=""></div>'],
  ['Remix', '<link rel="modulepreload" href="/build/entry.client-AB12.js">'],
  ['Solid', '<div data-hk="s0"></div>'],
  ['Svelte', '<body-part data-sveltekit-preload-data="hover"></body-part>'],
  ['Svelte', '<div id="svelte-announcer"></div>'],
  ['Vue', '<div data-server-rendered="true"></div>'],
  ['Vue', '<div id="app" data-v-app=""></div>'],
];

beforeEach(() => {
  document.body.innerHTML = '<article><p>Text</p></article>';
});

describe('engine', () => {
  test('every sign has its markup', () => {
    expect(FRAMEWORK_SIGNS.map(({ framework }) => framework)).toEqual(FRAMEWORK_MARKUP.map(([framework]) => framework));
    for (const [index, { selector }] of FRAMEWORK_SIGNS.entries()) {
      document.body.innerHTML = FRAMEWORK_MARKUP[index][1];
      expect(document.querySelector(selector), selector).not.toBeNull();
    }
  });

  test.each(FRAMEWORK_MARKUP)('%s owns a page with %s', (_framework, html) => {
    document.body.innerHTML = html;
    expect(chooseEngine(document, 'auto', true)).toBe('highlights');
  });

  test.each(['By <!-- -->Ann', '<!--$--><p>Text</p><!--/$-->', '<!--[--><p>Text</p><!--]-->'])(
    'a framework left its comments: %s',
    (html) => {
      document.body.innerHTML = html;
      expect(chooseEngine(document, 'auto', true)).toBe('highlights');
    },
  );

  test('comments of editors and templates are no sign', () => {
    document.body.innerHTML = '<!-- end of story --><!-- /4711/news --><p>Text</p><!---->';
    expect(chooseEngine(document, 'auto', true)).toBe('marks');
  });

  test.each([
    ['a page from a server', 'auto', true, 'marks'],
    ["the reader's wish", 'highlights', true, 'highlights'],
    ['a browser without custom highlights', 'highlights', false, 'marks'],
  ] as const)('%s', (_name, wish, canHighlight, expected) => {
    expect(chooseEngine(document, wish, canHighlight)).toBe(expected);
  });
});

describe('ground', () => {
  test.each([
    ['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'light'],
    ['rgb(20, 20, 30)', 'rgb(240, 240, 240)', 'dark'],
    ['rgba(0, 0, 0, 0)', 'rgb(240, 240, 240)', 'dark'],
    ['oklch(0.2 0.04 265)', 'oklch(0.95 0 0)', 'dark'],
    ['rgba(0, 0, 0, 0)', 'oklch(0.95 0 0)', 'dark'],
    ['rgba(0, 0, 0, 0)', 'rgb(20, 20, 20)', 'light'],
  ])('%s behind %s is %s', (backgroundColor, color, expected) => {
    const transparent = { backgroundColor: 'rgba(0, 0, 0, 0)', color };
    const styleOf = (element: Element) => (element === document.body ? { backgroundColor, color } : transparent);
    expect(groundBehind(document.querySelector('p')!, styleOf)).toBe(expected);
  });

  test.each([
    ['light', 'a dark bar with the first line', ['dark', 'light', 'light']],
    ['dark', 'a light box in the middle', ['dark', 'light', 'dark']],
  ])('of most of the text is %s beside %s', (expected, _, grounds) => {
    document.body.innerHTML = grounds.map((ground) => `<p class="${ground}">Text</p>`).join('');
    const blocks = [...document.querySelectorAll('p')].map((element) => ({ element, start: 0, end: 4 }));
    const styleOf = ({ className }: Element) => ({
      backgroundColor: className === 'dark' ? 'rgb(10, 10, 10)' : 'rgb(255, 255, 255)',
      color: 'rgb(128, 128, 128)',
    });
    expect(groundOfMost(blocks, styleOf)).toBe(expected);
  });
});

describe('guard', () => {
  const paint = () => {
    document.body.innerHTML = '<p>In <mark class="newsgloss-mark">Oslo</mark> today.</p><aside>Live</aside>';
  };

  test.each([
    ['takes a mark away', () => document.querySelector('mark')!.remove()],
    ['rewrites the text in a mark', () => (document.querySelector('mark')!.firstChild as Text).appendData('!')],
    ['replaces the block', () => document.querySelector('p')!.replaceWith('gone')],
  ])('tells once when the page %s', async (_name, change) => {
    paint();
    const onCollision = vi.fn();
    guardMarks([document.body], onCollision);
    change();
    document.querySelector('aside')!.textContent = 'Later';
    await waitFor(() => expect(onCollision).toHaveBeenCalledOnce());
  });

  test('is silent when the page changes something else, and after it was stopped', async () => {
    paint();
    const collided = vi.fn();
    const stopped = vi.fn();
    guardMarks([document.body], collided);
    guardMarks([document.body], stopped).stop();
    document.querySelector('aside')!.textContent = 'Later';
    await Promise.resolve();
    expect(collided).not.toHaveBeenCalled();
    document.querySelector('mark')!.remove();
    await waitFor(() => expect(collided).toHaveBeenCalledOnce());
    expect(stopped).not.toHaveBeenCalled();
  });
});

test('hiding and showing leaves no trace', () => {
  const before = document.body.innerHTML;
  const paragraph = document.querySelector('p')!;
  hideElement(paragraph);
  expect(document.body.innerHTML).not.toBe(before);
  expect(paragraph.isConnected).toBe(true);
  showElement(paragraph);
  expect(document.body.innerHTML).toBe(before);
});
