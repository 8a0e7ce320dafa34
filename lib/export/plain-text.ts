import { cleanText } from '../analysis/language/clean-text.ts';
import type { Brief, BriefLine, BriefSection } from './brief.ts';

function lineText({ lead, text, detail, url, quoted }: BriefLine): string {
  const words = quoted ? `“${cleanText(text)}”` : cleanText(text);
  const parts = [lead ? `${cleanText(lead)}:` : null, words, detail ? `(${cleanText(detail)})` : null, url];
  return parts.filter(Boolean).join(' ');
}

/** Publisher, authors and day, as far as they are known. */
function origin({ publisher, byline, date }: Brief): string[] {
  return [publisher, byline.join(', '), date].flatMap((part) => (part ? [cleanText(part)] : []));
}

function section({ title, lines }: BriefSection): string {
  return [cleanText(title).toUpperCase(), ...lines.map((line) => `- ${lineText(line)}`)].join('\n');
}

/** The brief as plain text with a line per statement, ending in a line break. */
export function toPlainText(brief: Brief): string {
  const description =
    brief.description && `${cleanText(brief.description.text)} (${cleanText(brief.description.source)})`;
  const head = [cleanText(brief.title), description, origin(brief).join(' · '), brief.url].filter(Boolean).join('\n');
  const foot = [...brief.attributions, brief.madeWith].map(cleanText).join(' · ');
  return `${[head, ...brief.sections.map(section), foot].filter(Boolean).join('\n\n')}\n`;
}

/** The lines of a brief without its headings, and below them where they are from: how one line goes out by itself. */
export function linesAsPlainText(brief: Brief): string {
  const lines = brief.sections.flatMap((each) => each.lines.map(lineText));
  const page = [cleanText(brief.title), ...origin(brief)].filter(Boolean).join(' · ');
  const foot = [...brief.attributions, brief.madeWith].map(cleanText).join(' · ');
  return `${lines.join('\n')}\n\n${[page, brief.url, foot].filter(Boolean).join('\n')}\n`;
}
