import { cleanText } from '../analysis/language/clean-text.ts';
import type { Brief, BriefLine, BriefSection } from './brief.ts';
import type { Labels } from './labels.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for element content or a quoted attribute. */
function escapeHtml(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function words({ text, url, quoted }: BriefLine): string {
  const escaped = quoted ? `“${escapeHtml(text)}”` : escapeHtml(text);
  return url ? `<a href="${escapeHtml(url)}">${escaped}</a>` : escaped;
}

function statement(line: BriefLine): string {
  const lead = line.lead ? `<strong>${escapeHtml(line.lead)}:</strong> ` : '';
  const detail = line.detail ? ` (${escapeHtml(line.detail)})` : '';
  return `${lead}${words(line)}${detail}`;
}

function quotation(line: BriefLine): string {
  const speaker = line.detail ? `<p>— ${escapeHtml(line.detail)}</p>` : '';
  return `<blockquote><p>${words(line)}</p>${speaker}</blockquote>`;
}

function table(lines: BriefLine[], columns: Labels['columns']): string {
  const rows = lines.map(
    ({ lead, text, detail }) =>
      `<tr><th scope="row">${escapeHtml(lead ?? '')}</th><td>${escapeHtml(detail ? `${text} (${detail})` : text)}</td></tr>`,
  );
  const head = `<tr><th scope="col">${escapeHtml(columns.figure)}</th><th scope="col">${escapeHtml(columns.said)}</th></tr>`;
  return `<table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`;
}

/** Publisher, authors and day, as far as they are known. */
function origin({ publisher, byline, date }: Brief): string[] {
  return [publisher, byline.join(', '), date].flatMap((part) => (part ? [escapeHtml(part)] : []));
}

function section({ id, title, lines }: BriefSection, columns: Labels['columns']): string {
  const body =
    id === 'figures'
      ? table(lines, columns)
      : id === 'quotes'
        ? lines.map(quotation).join('\n')
        : `<ul>\n${lines.map((line) => `<li>${statement(line)}</li>`).join('\n')}\n</ul>`;
  return `<h2>${escapeHtml(title)}</h2>\n${body}`;
}

/**
 * The brief as an HTML fragment for the clipboard: headings, lists, tables, no styles or scripts. Text of the page is
 * escaped.
 */
export function toHtmlFragment(brief: Brief, labels: Pick<Labels, 'columns'>): string {
  const link = brief.url ? `<a href="${escapeHtml(brief.url)}">${escapeHtml(brief.url)}</a>` : null;
  const about = [...origin(brief), link].filter(Boolean).join(' · ');
  const head = [
    brief.title === '' ? null : `<h1>${escapeHtml(brief.title)}</h1>`,
    brief.description ? `<p>${escapeHtml(brief.description.text)} (${escapeHtml(brief.description.source)})</p>` : null,
    about === '' ? null : `<p>${about}</p>`,
  ];
  const foot = `<p><small>${[...brief.attributions, brief.madeWith].map(escapeHtml).join(' · ')}</small></p>`;
  return `${[...head, ...brief.sections.map((each) => section(each, labels.columns)), foot].filter(Boolean).join('\n')}\n`;
}

/** The lines of a brief without its headings, and below them where they are from: how one line goes out by itself. */
export function linesAsHtml(brief: Brief): string {
  const lines = brief.sections.flatMap(({ id, lines: own }) =>
    own.map((line) => (id === 'quotes' ? quotation(line) : `<p>${statement(line)}</p>`)),
  );
  const title = escapeHtml(brief.title || (brief.url ?? ''));
  const page = brief.url ? `<a href="${escapeHtml(brief.url)}">${title}</a>` : title;
  const from = [page, ...origin(brief), ...[...brief.attributions, brief.madeWith].map(escapeHtml)];
  return `${[...lines, `<p><small>${from.filter(Boolean).join(' · ')}</small></p>`].join('\n')}\n`;
}

/** The brief as a whole HTML file. */
export function toHtmlPage(brief: Brief, labels: Pick<Labels, 'columns'>): string {
  const head = `<meta charset="utf-8">\n<title>${escapeHtml(brief.title)}</title>`;
  return `<!doctype html>\n<html lang="${escapeHtml(brief.language)}">\n<head>\n${head}\n</head>\n<body>\n${toHtmlFragment(brief, labels)}</body>\n</html>\n`;
}
