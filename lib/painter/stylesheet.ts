import type { HighlightKind } from './plan.ts';

/** Which page the highlights are drawn on: dark text on a light ground, or the reverse. */
export type Ground = 'light' | 'dark';

interface KindStyle {
  kind: HighlightKind;
  /** The line tells the kinds apart without colour (WCAG 1.4.1). */
  line: 'solid' | 'double' | 'dotted' | 'wavy' | 'dashed';
  light: { ground: string; line: string };
  dark: { ground: string; line: string };
}

/** The text colours on the tints below; each pair has a contrast of at least 7:1, checked by a test. */
export const TEXT_COLOUR: Record<Ground, string> = { light: '#1c1b1a', dark: '#f4f2ee' };

/** One line and one tint per kind. The panel's theme uses the same colours. */
export const KIND_STYLES: readonly KindStyle[] = [
  {
    kind: 'person',
    line: 'solid',
    light: { ground: '#dcebfb', line: '#1d63b8' },
    dark: { ground: '#17324f', line: '#7db6f2' },
  },
  {
    kind: 'organization',
    line: 'double',
    light: { ground: '#ece3fa', line: '#7440b8' },
    dark: { ground: '#342352', line: '#bd9bf0' },
  },
  {
    kind: 'place',
    line: 'dotted',
    light: { ground: '#d9f0e1', line: '#1b7a45' },
    dark: { ground: '#143a26', line: '#71cf98' },
  },
  {
    kind: 'group',
    line: 'wavy',
    light: { ground: '#fae3e3', line: '#b0353f' },
    dark: { ground: '#4c2024', line: '#f09aa0' },
  },
  {
    kind: 'other',
    line: 'solid',
    light: { ground: '#ebe9e5', line: '#6d675e' },
    dark: { ground: '#383530', line: '#b6afa4' },
  },
  {
    kind: 'figure',
    line: 'dashed',
    light: { ground: '#fcefc7', line: '#8f6400' },
    dark: { ground: '#453510', line: '#e8bd57' },
  },
];

/** The name of a kind's custom highlight. The registry is shared with the page, hence the prefix. */
export function highlightName(kind: HighlightKind): string {
  return `newsgloss-${kind}`;
}

/** The custom highlight of a passage that the panel points to. */
export const FLASH_NAME = 'newsgloss-flash';
/** The custom highlight of a passage whose line in the panel is under the pointer. */
export const LIGHT_NAME = 'newsgloss-light';
/** On elements that are hidden as clutter. */
export const HIDDEN_ATTRIBUTE = 'data-newsgloss-hidden';

/** All rules that the annotator adds to a page, for both engines. */
export function pageStyles(ground: Ground): string {
  const kinds = KIND_STYLES.flatMap(({ kind, line, [ground]: colours }) => {
    const body =
      `color:${TEXT_COLOUR[ground]};background-color:${colours.ground};` +
      `text-decoration:underline ${line} ${colours.line} ${line === 'solid' || line === 'double' ? '2px' : '1.5px'}`;
    const mark = `mark.newsgloss-mark[data-newsgloss-kind="${kind}"]`;
    return [
      `${mark}{${body};text-underline-offset:.2em;text-decoration-skip-ink:none}`,
      `::highlight(${highlightName(kind)}){${body}}`,
    ];
  });
  const names = KIND_STYLES.map(({ kind }) => `::highlight(${highlightName(kind)})`);
  const flash =
    ground === 'light' ? 'color:#1c1b1a;background-color:#ffd84d' : 'color:#1c1b1a;background-color:#ffd84d';
  const light =
    ground === 'light' ? 'background-color:#fff1b8;color:#1c1b1a' : 'background-color:#5c4a12;color:#f4f2ee';
  return [
    // A mark is text: nothing of the page's own mark style, and no change of the line's height.
    'mark.newsgloss-mark{all:unset;display:inline;border-radius:2px;-webkit-box-decoration-break:clone;box-decoration-break:clone}',
    ...kinds,
    `::highlight(${LIGHT_NAME}){${light}}`,
    `::highlight(${FLASH_NAME}){${flash}}`,
    `[${HIDDEN_ATTRIBUTE}]{display:none!important}`,
    '@media (forced-colors:active){mark.newsgloss-mark[data-newsgloss-kind]{background-color:Mark;color:MarkText;forced-color-adjust:none}' +
      `${names.map((name) => `${name}{background-color:Mark;color:MarkText}`).join('')}}`,
    '@media print{mark.newsgloss-mark[data-newsgloss-kind]{all:unset}' +
      `${names.map((name) => `${name}{color:inherit;background-color:transparent;text-decoration:none}`).join('')}}`,
  ].join('\n');
}
