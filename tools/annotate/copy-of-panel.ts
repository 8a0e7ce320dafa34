import type { AnalysisResources } from '../../lib/analysis/annotate.ts';
import { withEntriesOfStory } from '../../lib/digest/background/reference-entries.ts';
import { type ExportFormat, forClipboard } from '../../lib/export/export-page.ts';
import { annotatePage, type PageInput } from './annotate-input.ts';
import { englishLabels } from './english-labels.ts';

/** What `--as` takes, and the format of the panel that it stands for. */
const FORMATS: Readonly<Record<string, ExportFormat>> = {
  html: 'rich',
  json: 'json',
  markdown: 'markdown',
  text: 'text',
};

/** The names of the formats, for the usage line. */
export const FORMAT_NAMES: readonly string[] = Object.keys(FORMATS).sort();

/** The panel beside a page as an English reader with the settings at their defaults copies it. */
export interface PanelCopy {
  /** In the format that was asked for; ends in a line break. */
  text: string;
  /** Whether the extension takes the page for an article; where it does not, the reader has to ask for the panel. */
  isArticle: boolean;
}

/** Copies the panel beside a page. Rejects when `formatName` is none of `FORMAT_NAMES`. */
export async function copyOfPanel(
  input: PageInput,
  formatName: string,
  resources: AnalysisResources,
): Promise<PanelCopy> {
  const format = Object.hasOwn(FORMATS, formatName) ? FORMATS[formatName] : undefined;
  if (!format) throw new Error(`--as takes ${FORMAT_NAMES.join(', ')}, not "${formatName}".`);
  const { annotation, related } = annotatePage(input, resources);
  const clutter = annotation.clutter.map((item) => ({ ...item, hidden: true }));
  const source = { annotation: withEntriesOfStory(annotation), related, clutter, wikipedia: [] };
  const { text, html } = forClipboard(source, { format, labels: await englishLabels(), locale: 'en', part: null });
  return { text: html ?? text, isArticle: annotation.isArticle };
}
