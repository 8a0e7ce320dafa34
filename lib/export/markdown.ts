import { cleanText } from '../analysis/language/clean-text.ts';
import type { Brief, BriefLine, BriefSection } from './brief.ts';
import type { Labels } from './labels.ts';

/** Escapes everything that CommonMark or GitHub's tables would read as markup, HTML included. */
export function escapeMarkdown(text: string): string {
  return cleanText(text)
    .replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&')
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/^\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function address(url: string): string {
  return url.replace(/[()<>\\\s]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  );
}

/** A link; what looks like an entity in its address stays what it is. */
function link(words: string, url: string): string {
  return `[${words}](${address(url).replace(/&(?=#?\w+;)/g, '&amp;')})`;
}

function listItem({ lead, text, detail, url, quoted }: BriefLine): string {
  const words = url ? link(escapeMarkdown(text), url) : escapeMarkdown(text);
  const body = quoted ? `“${words}”` : words;
  return [lead ? `**${escapeMarkdown(lead)}:**` : null, body, detail ? `(${escapeMarkdown(detail)})` : null]
    .filter(Boolean)
    .join(' ');
}

function quotation({ text, detail, quoted }: BriefLine): string {
  const words = quoted ? `“${escapeMarkdown(text)}”` : escapeMarkdown(text);
  return detail ? `> ${words}\n>\n> — ${escapeMarkdown(detail)}` : `> ${words}`;
}

function table(lines: BriefLine[], columns: Labels['columns']): string {
  const rows = lines.map(
    ({ lead, text, detail }) =>
      `| ${escapeMarkdown(lead ?? '')} | ${escapeMarkdown(detail ? `${text} (${detail})` : text)} |`,
  );
  return [`| ${escapeMarkdown(columns.figure)} | ${escapeMarkdown(columns.said)} |`, '| --- | --- |', ...rows].join(
    '\n',
  );
}

/** Publisher, authors and day, as far as they are known. */
function origin({ publisher, byline, date }: Brief): string[] {
  return [publisher, byline.join(', '), date].flatMap((part) => (part ? [escapeMarkdown(part)] : []));
}

function section({ id, title, lines }: BriefSection, columns: Labels['columns']): string {
  const body =
    id === 'figures'
      ? table(lines, columns)
      : id === 'quotes'
        ? lines.map(quotation).join('\n\n')
        : lines.map((line) => `- ${listItem(line)}`).join('\n');
  return `## ${escapeMarkdown(title)}\n\n${body}`;
}

/**
 * The brief as Markdown (CommonMark with GitHub tables), ending in a line break. Text of the page is never markup in
 * it.
 */
export function toMarkdown(brief: Brief, labels: Pick<Labels, 'columns'>): string {
  const source = origin(brief);
  const head = [
    brief.title === '' ? null : `# ${escapeMarkdown(brief.title)}`,
    brief.description
      ? `${escapeMarkdown(brief.description.text)} (${escapeMarkdown(brief.description.source)})`
      : null,
    source.length === 0 ? null : source.join(' · '),
    brief.url ? `<${address(brief.url)}>` : null,
  ];
  const foot = [...brief.attributions, brief.madeWith].map(escapeMarkdown).join(' · ');
  return `${[...head, ...brief.sections.map((each) => section(each, labels.columns)), '---', foot].filter(Boolean).join('\n\n')}\n`;
}

/** The lines of a brief without its headings, and below them where they are from: how one line goes out by itself. */
export function linesAsMarkdown(brief: Brief): string {
  const lines = brief.sections.flatMap((each) => each.lines.map(each.id === 'quotes' ? quotation : listItem));
  const title = escapeMarkdown(brief.title);
  const page = brief.url ? (title === '' ? `<${address(brief.url)}>` : link(title, brief.url)) : title;
  const from = [page, ...origin(brief), ...[...brief.attributions, brief.madeWith].map(escapeMarkdown)];
  return `${[...lines, from.filter(Boolean).join(' · ')].join('\n\n')}\n`;
}
