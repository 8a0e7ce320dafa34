import { lineOnSurface, type OwnColours, SURFACE } from '../painter/kind-colours.ts';
import { type Ground, KIND_STYLES } from '../painter/kind-styles.ts';

/**
 * The card's own rules, inside its shadow root. Colours are those of the panel; the kind's line is that of its
 * highlight.
 */
export function cardStyles(ground: Ground, own: OwnColours): string {
  const colours =
    ground === 'light'
      ? '--text:#1b1c1f;--muted:#595e67;--line:#d5d8de;--accent:#1a5cae;--hover:#eef2f9'
      : '--text:#e9eaed;--muted:#a9aeb8;--line:#474a52;--accent:#8abdf5;--hover:#2d3037';
  const kinds = KIND_STYLES.map(
    ({ kind, line, width }) =>
      `.kind-${kind}{--kind:${lineOnSurface(kind, ground, own)};--line-style:${line} ${width}px}`,
  );
  return [
    `.card{--surface:${SURFACE[ground]};${colours};color-scheme:${ground};box-sizing:border-box;width:max-content;max-width:min(320px,calc(100vw - 16px));overflow:auto;scrollbar-width:thin;scrollbar-color:var(--muted) transparent;padding:12px 14px;border:1px solid var(--line);border-radius:10px;background:var(--surface);color:var(--text);box-shadow:0 6px 24px rgb(0 0 0/.22);font:14px/1.45 system-ui,-apple-system,"Segoe UI","Noto Sans","Noto Sans Arabic",sans-serif;text-align:start;overflow-wrap:break-word;outline-offset:2px}`,
    ...kinds,
    'p,ul{margin:0;padding:0}',
    'ul{list-style:none}',
    '.head{display:flex;align-items:flex-start;gap:8px}',
    '.name{flex:1;font-weight:650;font-size:15px;text-decoration:underline var(--line-style) var(--kind);text-underline-offset:3px;text-decoration-skip-ink:none}',
    '.meta,.steps,.source{color:var(--muted);font-size:12.5px}',
    '.meta{margin-top:3px}',
    '.steps{display:flex;align-items:center;gap:4px;margin-top:6px}',
    '.entry,.fact{margin-top:8px}',
    '.entry{padding-top:8px;border-top:1px solid var(--line)}',
    '.source{margin-top:2px}',
    '.parts{margin-top:2px}',
    'a{color:var(--accent);text-underline-offset:2px}',
    'button{font:inherit;color:inherit;cursor:pointer;border:0;border-radius:6px;background:none}',
    'button:hover{background:var(--hover)}',
    '.icon{display:inline-grid;place-items:center;width:28px;height:28px;margin:-4px -6px -4px 0;padding:0;color:var(--muted)}',
    '.card:dir(rtl) .close{margin:-4px 0 -4px -6px}',
    '.steps .icon{margin:0}',
    '.icon svg{width:16px;height:16px;fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}',
    '.card:dir(rtl) .steps svg{transform:scaleX(-1)}',
    // In sight also where the card is higher than the room beside the highlight.
    '.show{position:sticky;bottom:-12px;display:block;width:calc(100% + 16px);margin:8px -8px 0;padding:6px 8px;background:var(--surface);color:var(--accent);font-weight:550;text-align:start}',
    '.hint:not(:empty){margin-top:6px;color:var(--muted);font-size:12.5px}',
    ':focus-visible{outline:2px solid var(--accent);outline-offset:1px}',
    '@media (forced-colors:active){.card{border-color:CanvasText;background:Canvas;color:CanvasText}}',
    '@media print{.card{display:none}}',
  ].join('\n');
}
