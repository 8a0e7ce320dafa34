import type { AwkwardPage } from './awkward-page.ts';
import { ARTICLE, ARTICLE_WITH_CLUTTER, page } from './story-page.ts';

/** Names of forms that hide what every document has. */
const FORM_NAMES =
  'adoptedStyleSheets,addEventListener,body,contentType,createElement,createRange,createTreeWalker,defaultView,documentElement,head,querySelector,querySelectorAll,title,URL'.split(
    ',',
  );
const FORMS = FORM_NAMES.map((name) => `<form name="${name}"></form>`).join('');

/** Names of fields that hide what every element has, from the form that has them. */
const FIELDS =
  'addEventListener,append,appendChild,assignedSlot,attributes,checkVisibility,childNodes,children,classList,className,closest,compareDocumentPosition,contains,firstChild,firstElementChild,getAttribute,getBoundingClientRect,getElementsByTagName,getRootNode,hasAttribute,id,innerText,insertBefore,isConnected,isContentEditable,lang,lastChild,localName,matches,namespaceURI,nextElementSibling,nextSibling,nodeName,nodeType,ownerDocument,parentElement,parentNode,previousSibling,querySelector,querySelectorAll,remove,removeAttribute,role,setAttribute,shadowRoot,style,tagName,textContent,toString,valueOf'
    .split(',')
    .map((name) => `<input type="hidden" name="${name}">`)
    .join('');

/**
 * A script of the page that sees every change of its article as an observer does, and undoes it; `undo` is for one
 * record.
 */
function undoing(options: string, undo: string): string {
  return `<script>
    window.undone = 0;
    const watch = () => observer.observe(document.getElementsByTagName('article')[0], { ...${options}, subtree: true });
    const observer = new MutationObserver((records) => {
      undone++;
      observer.disconnect();
      for (const { target, attributeName, oldValue, addedNodes, removedNodes } of records) { ${undo} }
      watch();
    });
    watch();
  </script>`;
}

const SECOND =
  '<div style="block-size: 900px"></div><article><h2>Court stops mine in the north</h2><p>The Supreme Administrative Court of Finland stopped a nickel mine on Monday, because its dam stood above a bog.</p><p>The owner, Boreal Metals, had invested 340 million euros since 2019 and employs 210 people in the town.</p><p>"We will read the ruling before we say anything about jobs," chief executive Aino Lehtinen said in Helsinki.</p></article><div style="block-size: 900px"></div>';

/** Pages that work against what is done in them, or change under it. */
export const CONTRARY_PAGES: Readonly<Record<string, AwkwardPage>> = {
  'a policy that allows one script': {
    html: page(ARTICLE_WITH_CLUTTER, {
      head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-1'; img-src data:">`,
    }).replaceAll('<script>', '<script nonce="1">'),
    hides: 'aside',
  },
  'forms that hide the properties of the document': {
    html: page(FORMS + ARTICLE_WITH_CLUTTER),
    hides: 'aside',
  },
  'a form around the article that hides its own properties': {
    html: page(`<form>${FIELDS}${ARTICLE_WITH_CLUTTER}</form>`),
    hides: 'aside',
  },
  'a form in the article that hides its own properties': {
    html: page(
      ARTICLE.replace('</p>', `</p><form class="newsletter-signup"><p>Sign up for our newsletter</p>${FIELDS}</form>`),
    ),
    hides: '.newsletter-signup',
  },
  'an article that is a form which hides its own properties': {
    html: page(
      ARTICLE_WITH_CLUTTER.replace('<article>', `<form class="article-body">${FIELDS}`).replace(
        '</article>',
        '</form>',
      ),
    ),
    hides: 'aside',
  },
  'one id for everything': {
    html: page(ARTICLE_WITH_CLUTTER.replaceAll(/<(p|h1|article|aside)/g, '<$1 id="story"')),
    hides: 'aside',
  },
  'a page that takes elements away at once': {
    html: page(
      ARTICLE_WITH_CLUTTER +
        undoing(
          '{ childList: true }',
          'for (const node of addedNodes) if (/^(mark|newsgloss-.*)$/.test(node.localName)) node.replaceWith(...node.childNodes);',
        ),
    ),
    engine: 'highlights',
    undoes: true,
  },
  'a page that takes attributes back at once': {
    html: page(
      ARTICLE_WITH_CLUTTER +
        undoing(
          '{ attributes: true, attributeOldValue: true }',
          'if (oldValue === null) target.removeAttribute(attributeName); else target.setAttribute(attributeName, oldValue);',
        ),
    ),
    undoes: true,
  },
  'text that is written anew all the time': {
    html: page(
      `${ARTICLE}<script>const story = document.getElementsByTagName('article')[0]; const served = story.innerHTML; setInterval(() => { story.innerHTML = served; }, 300);</script>`,
    ),
  },
  'a page that writes itself anew': {
    html: page(
      `${ARTICLE}<script>window.act = async () => { const html = await (await fetch(location.href)).text(); document.open(); document.write(html); document.close(); };</script>`,
    ),
    seesAfterAct: 'Kari Nilsen',
  },
  'a page that goes on with a second article': {
    html: page(
      `<main>${ARTICLE}</main><script>window.act = () => { document.getElementsByTagName('main')[0].insertAdjacentHTML('beforeend', ${JSON.stringify(SECOND)}); document.getElementsByTagName('article')[1].scrollIntoView({ block: 'center', behavior: 'instant' }); history.pushState({}, '', '/2026/03/09/court-stops-mine'); };</script>`,
    ),
    seesAfterAct: 'Aino Lehtinen',
  },
  'an article in a declared shadow root with slots': {
    html: page(
      `<story-body><template shadowrootmode="open"><article><h1>Town rebuilds after the flood</h1><slot></slot></article></template>${ARTICLE.replace(/<\/?article>|<h1>.*<\/h1>/g, '')}</story-body>`,
    ),
  },
  'an article in a frame of the page': {
    html: page(`${ARTICLE}<iframe srcdoc="${ARTICLE.replaceAll('"', '&quot;')}"></iframe>`),
  },
};
