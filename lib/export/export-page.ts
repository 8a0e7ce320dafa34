import { cleanText } from '../analysis/language/clean-text.ts';
import type { BriefSource } from './brief.ts';
import { forReading, makeBrief, pickFrom } from './brief.ts';
import { linesAsHtml, toHtmlFragment, toHtmlPage } from './html.ts';
import type { Labels } from './labels.ts';
import { linesAsMarkdown, toMarkdown } from './markdown.ts';
import { linesAsPlainText, toPlainText } from './plain-text.ts';

/** The formats of an export, in the order in which the panel offers them. */
export const EXPORT_FORMATS = ['rich', 'markdown', 'text', 'json'] as const;

/** rich: HTML and plain text together, as editors take them from the clipboard. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface ExportOptions {
  format: ExportFormat;
  labels: Labels;
  /** BCP 47 tag for numbers and dates. */
  locale: string;
  /** A section ("figures"), a line ("figures/2"), or everything. */
  part: string | null;
}

/** What goes to the clipboard: `html` only for rich text. */
export interface ClipboardContent {
  text: string;
  html: string | null;
}

/** The panel, a section or a line for the clipboard. A line comes first, and where it is from below it. */
export function forClipboard(source: BriefSource, { format, labels, locale, part }: ExportOptions): ClipboardContent {
  const data = pickFrom(makeBrief(source, labels, locale), part);
  const brief = forReading(data);
  const isLine = part?.includes('/') ?? false;
  const text = () => (isLine ? linesAsPlainText(brief) : toPlainText(brief));
  switch (format) {
    case 'markdown':
      return { text: isLine ? linesAsMarkdown(brief) : toMarkdown(brief, labels), html: null };
    case 'json':
      return { text: `${JSON.stringify(data, null, 2)}\n`, html: null };
    case 'text':
      return { text: text(), html: null };
    case 'rich':
      return { text: text(), html: isLine ? linesAsHtml(brief) : toHtmlFragment(brief, labels) };
  }
}

/** A file to save, as text. */
export interface ExportFile {
  name: string;
  /** Media type with charset. */
  type: string;
  content: string;
}

/** Names that Windows keeps for devices, with any ending (Microsoft, "Naming Files, Paths, and Namespaces"). */
const DEVICE_NAME = /^(?:aux|com[\d¹²³]|con|lpt[\d¹²³]|nul|prn)$/;

/**
 * A file name that every system takes, from a headline: letters and digits of any script joined by hyphens, at most 60
 * characters.
 */
export function fileStem(title: string): string {
  const words = (cleanText(title).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('-');
  const stem = [...words].slice(0, 60).join('').replace(/-$/, '').toLowerCase();
  if (stem === '') return 'newsgloss';
  return DEVICE_NAME.test(stem) ? `newsgloss-${stem}` : stem;
}

/** Everything in the panel as a file. */
export function forFile(source: BriefSource, { format, labels, locale, part }: ExportOptions): ExportFile {
  const data = pickFrom(makeBrief(source, labels, locale), part);
  const brief = forReading(data);
  const stem = fileStem(brief.title);
  switch (format) {
    case 'markdown':
      return { name: `${stem}.md`, type: 'text/markdown;charset=utf-8', content: toMarkdown(brief, labels) };
    case 'json':
      return {
        name: `${stem}.json`,
        type: 'application/json;charset=utf-8',
        content: `${JSON.stringify(data, null, 2)}\n`,
      };
    case 'text':
      return { name: `${stem}.txt`, type: 'text/plain;charset=utf-8', content: toPlainText(brief) };
    case 'rich':
      return { name: `${stem}.html`, type: 'text/html;charset=utf-8', content: toHtmlPage(brief, labels) };
  }
}
