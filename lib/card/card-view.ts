import type { BackgroundEntry, Figure } from '../contract.ts';
import type { ActorCardContent, CardContent, FigureCardContent } from '../digest/card-content.ts';
import { formatAmount, unitBeside } from '../digest/figures/format-figure.ts';
import type { CardWords } from './card-words.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Lines of the icons, in a box of 16 by 16. */
const ICONS = { close: 'M4 4l8 8M12 4l-8 8', previous: 'M10 3 5 8l5 5', next: 'M6 3l5 5-5 5' } as const;

/** What the card is made with. */
interface CardOptions {
  document: Document;
  words: CardWords;
  /** Of the interface; numbers follow it. BCP 47. */
  locale: string;
  direction: 'ltr' | 'rtl';
  /** Of the article. BCP 47. */
  language: string;
  /** Index of the mention that the card stands at; -1 when it is none of them. */
  at: number;
  onStep: (step: 1 | -1) => void;
  /** With the id under which the panel lists it. */
  onShowInPanel: (listed: string) => void;
  onClose: () => void;
}

/** The card's element for its content. Text of the page goes in as text, never as markup. */
export function cardElement(content: CardContent, options: CardOptions): HTMLElement {
  const { document, words } = options;
  const title = content.kind === 'figure' ? amountOf(content.figure, options) : content.name;
  const card = element(document, 'div', `card kind-${content.kind}`);
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', title);
  card.dir = options.direction;
  card.lang = options.locale;
  card.tabIndex = -1;

  const head = element(document, 'div', 'head');
  // The name has a direction of its own; it stands where the card's text begins.
  const name = element(document, 'div', 'name');
  const isolated = element(document, 'bdi', '', title);
  if (content.kind !== 'figure') isolated.lang = options.language;
  name.append(isolated);
  head.append(name, iconButton(document, 'close', words.close, options.onClose));
  card.append(head);
  card.append(...(content.kind === 'figure' ? figureParts(content, options) : actorParts(content, options)));

  const { listed } = content;
  if (listed !== null) {
    const show = button(document, 'show', () => options.onShowInPanel(listed));
    show.textContent = words.showInPanel;
    card.append(show);
  }
  const hint = element(document, 'p', 'hint');
  hint.setAttribute('role', 'status');
  card.append(hint);
  return card;
}

/** Says a sentence in the card, for screen readers too. */
export function sayInCard(card: HTMLElement, sentence: string): void {
  const hint = card.querySelector('.hint');
  if (hint) hint.textContent = sentence;
}

function actorParts(content: ActorCardContent, options: CardOptions): HTMLElement[] {
  const { document, words, language } = options;
  const meta = element(document, 'p', 'meta', words.kinds[content.kind]);
  if (content.role) {
    const role = element(document, 'bdi', '', content.role);
    role.lang = language;
    meta.append(' · ', role);
  }
  const parts = [meta];
  if (content.mentions.length > 1) parts.push(steps(content, options));
  return [...parts, ...content.entries.map((entry) => entryElement(entry, options))];
}

function steps({ mentions }: ActorCardContent, { document, words, locale, at, onStep }: CardOptions): HTMLElement {
  const format = new Intl.NumberFormat(locale);
  const row = element(document, 'div', 'steps');
  row.append(
    iconButton(document, 'previous', words.previous, () => onStep(-1)),
    element(document, 'span', '', words.mention(format.format(at + 1), format.format(mentions.length))),
    iconButton(document, 'next', words.next, () => onStep(1)),
  );
  return row;
}

function entryElement({ text, source, url, asOf }: BackgroundEntry, { document, words }: CardOptions): HTMLElement {
  const entry = element(document, 'div', 'entry');
  const statement = element(document, 'p', '', text);
  statement.lang = 'en';
  statement.dir = 'auto';
  const from = element(document, 'p', 'source');
  if (url && /^https?:\/\//.test(url)) {
    const link = element(document, 'a', '', source) as HTMLAnchorElement;
    link.href = url;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    from.append(link);
  } else from.append(element(document, 'bdi', '', source));
  from.append(` · ${words.asOf(asOf)}`);
  entry.append(statement, from);
  return entry;
}

function figureParts({ figure, speaker, whole, parts }: FigureCardContent, options: CardOptions): HTMLElement[] {
  const { document, words, language } = options;
  const facts: HTMLElement[] = [];
  const counted = figure.of && figure.of !== figure.unit && !namesItsCount(figure) ? figure.of : '';
  const change = figure.change === null ? '' : figure.change === 'up' ? words.rise : words.fall;
  const meta = element(document, 'p', 'meta', words.figureKind);
  if (counted !== '') {
    const of = element(document, 'bdi', '', counted);
    of.lang = language;
    meta.append(' · ', of);
  }
  if (change !== '') meta.append(` · ${change}`);
  facts.push(meta);
  if (speaker) {
    facts.push(element(document, 'p', 'fact', words.accordingTo(speaker)));
  }
  if (whole) {
    facts.push(element(document, 'p', 'fact', words.partOf(amountOf(figure, options), amountOf(whole, options))));
  }
  if (parts.length > 0) {
    const fact = element(document, 'div', 'fact');
    const list = element(document, 'ul', 'parts');
    for (const part of parts) list.append(element(document, 'li', '', amountOf(part, options)));
    fact.append(element(document, 'p', '', words.madeUpOf), list);
    facts.push(fact);
  }
  return facts;
}

/**
 * "3,800 soldiers"; with what is counted where the page itself has that beside the number: "9 Icelanders", not
 * "9 people".
 */
function amountOf(figure: Figure, { locale, words }: CardOptions): string {
  return formatAmount(figure, locale, words.figure, namesItsCount(figure) ? figure.of : unitBeside(figure.unit));
}

function namesItsCount({ text, of }: Figure): boolean {
  return of !== null && text.endsWith(` ${of}`);
}

function element(document: Document, name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

function button(document: Document, className: string, onClick: () => void): HTMLButtonElement {
  const made = element(document, 'button', className) as HTMLButtonElement;
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}

function iconButton(document: Document, icon: keyof typeof ICONS, label: string, onClick: () => void): HTMLElement {
  const made = button(document, `icon ${icon}`, onClick);
  made.setAttribute('aria-label', label);
  made.title = label;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[icon]);
  svg.append(path);
  made.append(svg);
  return made;
}
