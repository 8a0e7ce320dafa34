import { kindColours, type OwnColours } from './kind-colours.ts';
import { type Ground, KIND_STYLES } from './kind-styles.ts';
import type { HighlightKind } from './plan.ts';

/** The name of a kind's custom highlight. The registry is shared with the page, hence the prefix. */
export function highlightName(kind: HighlightKind): string {
  return `newsgloss-${kind}`;
}

/** The custom highlight of a passage that the panel points to. */
export const FLASH_NAME = 'newsgloss-flash';
/** The custom highlight of a passage whose line in the panel is under the pointer. */
export const LIGHT_NAME = 'newsgloss-light';
/** All custom highlights of ours. */
export const HIGHLIGHT_NAMES = [FLASH_NAME, LIGHT_NAME, ...KIND_STYLES.map(({ kind }) => highlightName(kind))];
/** On elements that are hidden as clutter. */
export const HIDDEN_ATTRIBUTE = 'data-newsgloss-hidden';

/** All rules that the annotator adds to a page, for both engines. `own`: tints that the reader chose. */
export function pageStyles(ground: Ground, own: OwnColours): string {
  const kinds = KIND_STYLES.flatMap(({ kind, line, width }) => {
    const colours = kindColours(kind, ground, own);
    const body =
      `color:${colours.text};background-color:${colours.tint};` +
      `text-decoration:underline ${line} ${colours.line} ${width}px`;
    const mark = `mark.newsgloss-mark[data-newsgloss-kind="${kind}"]`;
    return [
      `${mark}{${body};text-underline-offset:.15em;text-decoration-skip-ink:none}`,
      `::highlight(${highlightName(kind)}){${body}}`,
    ];
  });
  const names = KIND_STYLES.map(({ kind }) => `::highlight(${highlightName(kind)})`);
  const light =
    ground === 'light' ? 'background-color:#fff1b8;color:#1c1b1a' : 'background-color:#5c4a12;color:#f4f2ee';
  return [
    // A mark is text: nothing of the page's own mark style, and no change of the line's height.
    'mark.newsgloss-mark{all:unset;display:inline;border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}',
    ...kinds,
    `::highlight(${LIGHT_NAME}){${light}}`,
    `::highlight(${FLASH_NAME}){color:#1c1b1a;background-color:#ffd84d}`,
    `[${HIDDEN_ATTRIBUTE}]{display:none!important}`,
    '@media (forced-colors:active){mark.newsgloss-mark[data-newsgloss-kind]{background-color:Mark;color:MarkText;forced-color-adjust:none}' +
      `${names.map((name) => `${name}{background-color:Mark;color:MarkText}`).join('')}` +
      `::highlight(${LIGHT_NAME}),::highlight(${FLASH_NAME}){background-color:Highlight;color:HighlightText}}`,
    '@media print{mark.newsgloss-mark[data-newsgloss-kind]{all:unset}' +
      `${names.map((name) => `${name}{color:inherit;background-color:transparent;text-decoration:none}`).join('')}}`,
  ].join('\n');
}
