import type { AwkwardPage } from './awkward-page.ts';
import { CONTRARY_PAGES } from './contrary-pages.ts';
import { PLAYER_SCRIPT, PLAYERS } from './player-pages.ts';
import { ARTICLE, ARTICLE_WITH_CLUTTER, COUNTER, PARAGRAPHS, page } from './story-page.ts';

/** Each paragraph another one: repeats would be left out. */
const LONG_TEXT = Array.from({ length: 45_000 }, (_, n) => `<p>${PARAGRAPHS[n % 4]} Part ${n}.</p>`).join('');

export const AWKWARD_PAGES: Readonly<Record<string, AwkwardPage>> = {
  XHTML: {
    html: `<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Town rebuilds after the flood</title><link rel="icon" href="data:,"/><meta property="og:type" content="article"/></head><body>${ARTICLE}${COUNTER}</body></html>`,
    ending: '.xhtml',
    engine: 'highlights',
  },
  'an article of 5 MB': {
    html: page(`<article><h1>Town rebuilds after the flood</h1>${LONG_TEXT}</article>`),
  },
  'a policy that allows inline scripts only': {
    html: page(ARTICLE, {
      head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; img-src data:">`,
    }),
  },
  'Trusted Types': {
    html: page(ARTICLE, {
      head: `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types 'none'">`,
    }),
  },
  'an article in an open shadow root': {
    html: page(
      `<story-body></story-body><script>customElements.define('story-body', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(ARTICLE)}; } });</script>`,
    ),
  },
  'frames beside the article': { html: page(`${ARTICLE}<iframe srcdoc="<p>An advertisement.</p>"></iframe>`) },
  'document.write': { html: page(`<script>document.write(${JSON.stringify(ARTICLE)});</script>`) },
  'a form around the whole page': { html: page(`<form action="/" method="post">${ARTICLE}</form>`) },
  'quirks mode': { html: page(ARTICLE, { doctype: '' }) },
  'design mode': { html: page(`${ARTICLE}<script>document.designMode = 'on';</script>`) },
  '50,000 nodes': { html: page(`${ARTICLE}<div>${'<i></i><b>x</b>'.repeat(17_000)}</div>`) },
  'right-to-left layout': { html: page(ARTICLE, { attributes: 'lang="en" dir="rtl"' }) },
  'vertical text': { html: page(ARTICLE, { head: '<style>article { writing-mode: vertical-rl }</style>' }) },
  'a base address': { html: page(ARTICLE, { head: '<base href="https://elsewhere.example/a/">' }) },
  'names that clobber the document': {
    html: page(
      `<form name="body"><input name="querySelector"><input id="title"></form><form name="head" id="title"></form><img name="documentElement" alt="">${ARTICLE}`,
    ),
  },
  'patched prototypes': {
    html: page(ARTICLE, {
      head: `<script>Array.prototype.extra = () => 1; Array.prototype.map = function () { return []; }; Element.prototype.querySelectorAll = () => { throw new Error('patched'); }; window.Map = class {};</script>`,
    }),
  },
  'a page that removes what it did not make': {
    html: page(
      `${ARTICLE}<script>const clean = () => { for (const one of document.querySelectorAll('mark, newsgloss-card, newsgloss-hidden-line')) one.replaceWith(...one.childNodes); }; setInterval(clean, 50);</script>`,
    ),
    engine: 'highlights',
  },
  'a page that wipes all custom highlights': {
    html: page(
      `<div id="__next">${ARTICLE_WITH_CLUTTER}</div><script>setInterval(() => CSS.highlights.clear(), 5);</script>`,
    ),
    hides: 'aside',
    wipes: true,
  },
  ...CONTRARY_PAGES,
  ...Object.fromEntries(
    Object.entries(PLAYERS).map(([name, markup]) => [
      `${name} that goes on`,
      {
        html: page(ARTICLE.replace('</p>', `</p><div class="player">${markup}</div>`) + PLAYER_SCRIPT),
        hides: '.player > *',
        player: true as const,
      },
    ]),
  ),
};
