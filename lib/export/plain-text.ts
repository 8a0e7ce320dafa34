import { cleanText } from '../analysis/language/clean-text.ts';
import type { Brief, BriefLine, BriefSection } from './brief.ts';

function lineText({ lead, text, detail, url, quoted }: BriefLine): string {
  const words = quoted ? `“${cleanText(text)}”` : cleanText(text);
  const parts = [lead ? `${cleanText(lead)}:` : null, words, detail ? `(${cleanText(detail)})` : null, url];
  return `- ${parts.filter(Boolean).join(' ')}`;
}

function section({ title, lines }: BriefSection): string {
  return [cleanText(title).toUpperCase(), ...lines.map(lineText)].join('\n');
}

/** The brief as plain text with a line per statement, ending in a line break. */
export function toPlainText(brief: Brief): string {
  const source = [brief.publisher, brief.byline.join(', '), brief.date]
    .filter(Boolean)
    .map((part) => cleanText(part ?? ''));
  const description =
    brief.description && `${cleanText(brief.description.text)} (${cleanText(brief.description.source)})`;
  const head = [cleanText(brief.title), description, source.join(' · '), brief.url].filter(Boolean).join('\n');
  const foot = [...brief.attributions, brief.madeWith].map(cleanText).join(' · ');
  return `${[head, ...brief.sections.map(section), foot].filter(Boolean).join('\n\n')}\n`;
}
