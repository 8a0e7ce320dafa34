import type { Summary } from '../../../lib/contract.ts';
import { tokenF1, words } from '../measures.ts';
import { escapeRegExp, plain } from './plain-text.ts';
import type { Tally } from './tally.ts';

export interface FactGold {
  fact: string;
  /** Strings that a faithful sentence must contain; "a|b" means a or b. */
  needles: string[];
  must?: boolean;
}

const PARTS = ['who', 'what', 'when', 'where', 'why', 'how', 'keyPoints'] as const;

/** A background sentence is right at token F1 of 0.6 or more. */
export function scoreBackground(
  must: readonly string[],
  may: readonly string[],
  made: readonly string[],
  tally: Tally,
): void {
  const units = made.map((passage) => {
    const parts = sentencesOf(passage);
    return parts.length > 1 ? [passage, ...parts] : [passage];
  });
  const isLike = (a: string, b: string) => tokenF1(plainWords(a), plainWords(b)) >= 0.6;
  for (const unit of units) {
    tally.add('backgroundMade');
    tally.add(
      'backgroundRight',
      unit.some((text) => [...must, ...may].some((gold) => isLike(text, gold))),
    );
  }
  for (const gold of must) {
    tally.add('backgroundGold');
    tally.add(
      'backgroundFound',
      units.flat().some((text) => isLike(text, gold)),
    );
  }
}

/** Facts that one line of the summary covers (`factItem…`), and that all of it covers (`factWhole…`). */
export function scoreFacts(facts: readonly FactGold[], summary: Summary | null, tally: Tally): void {
  const items = summary ? PARTS.flatMap((part) => summary[part].map(({ text }) => normalise(text))) : [];
  const whole = items.join(' \n ');
  tally.add('summaries');
  tally.add('summaryWords', words(whole).length);
  for (const { needles, must } of facts) {
    if (!must) continue;
    tally.add('factGoldMust');
    tally.add(
      'factItemMust',
      items.some((item) => needles.every((needle) => holdsNeedle(needle, item))),
    );
    tally.add('factWholeMust', items.length > 0 && needles.every((needle) => holdsNeedle(needle, whole)));
  }
}

function plainWords(text: string): string[] {
  return words(plain(text).toLowerCase());
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])["'”’)]*\s+(?=["'“‘(]*[A-Z0-9])/).filter((part) => part.trim() !== '');
}

function normalise(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/(?<=\p{Nd}),(?=\p{Nd}{3})/gu, '')
    .replace(/(?<=\p{Nd})(?=[a-z$%])/gu, ' ');
}

/** A word matches from its start (three letters or fewer: whole), a number only as a whole number. */
function holdsNeedle(needle: string, text: string): boolean {
  return needle.split('|').some((raw) => {
    const wanted = normalise(raw);
    if (wanted === '') return false;
    if (/^[\d.]+%?$/.test(wanted.replaceAll(' ', ''))) {
      const number = escapeRegExp(wanted.replaceAll('%', '').trim());
      return new RegExp(`(?<![\\d.])${number}(?!\\d|\\.\\d)`, 'u').test(text);
    }
    const tail = wanted.length <= 3 || /\p{Nd}$/u.test(wanted) ? '(?![\\p{L}\\p{N}_])' : '';
    return new RegExp(`(?<![\\p{L}\\p{N}_])${escapeRegExp(wanted)}${tail}`, 'u').test(text);
  });
}
