import type { Span } from '../../contract.ts';
import { DATE_WORDS, DETERMINERS, PREPOSITIONS } from './function-words.ts';
import type { Word } from './line.ts';
import type { WordRange } from './noun-phrases.ts';
import { INSTITUTION_NOUNS, ROLE_WORDS, UNNAMED_NOUNS } from './speaker-words.ts';

/** Last word before the first modifier: "a spokesman for the group" gives "spokesman". */
export function headOf(words: readonly Word[], phrase: WordRange): number {
  let end = phrase.from + 1;
  while (
    end < phrase.to &&
    !(PREPOSITIONS.has(words[end].key) && words[end - 1].text !== '-') &&
    words[end].text !== ',' &&
    words[end].lower !== 'and' &&
    words[end].lower !== 'for'
  )
    end += 1;
  let head = end - 1;
  while (head > phrase.from && !/[\p{L}\p{N}]/u.test(words[head].text)) head -= 1;
  return head;
}

/** The head of a phrase already read: "a spokesman for the group" gives "spokesman". */
export function headWord(name: string): string {
  const cut = name.split(/ (?:of|for|in|at|from|with|on|to|who|close|familiar) |,/, 1)[0];
  return cut.split(' ').at(-1)?.toLowerCase() ?? '';
}

/** "the candidate" is somebody already named; "the official" and "the spokesman" stay unnamed. */
export function describesPerson(noun: string): boolean {
  if (UNNAMED_NOUNS.has(noun)) return false;
  return ROLE_WORDS.has(noun) || /(?:man|woman|old|native|star|mogul|billionaire|magnate)$/.test(noun);
}

/** Words that open no noun phrase for somebody who speaks: "there was …", "done the sums, they say". */
const OPENS_NO_SPEAKER = /^(?:done|given|here|made|seen|there)$/;
/** Words with which no noun phrase ends: "rated Harris better". */
const ENDS_NO_SPEAKER = /^(?:better|best|less|more|most|well|worse|worst)$/;

/** Is the stretch before a verb of speech no noun phrase? */
export function isNoSpeaker(words: readonly Word[], { from }: WordRange, head: number): boolean {
  return OPENS_NO_SPEAKER.test(words[from].lower) || ENDS_NO_SPEAKER.test(words[head]?.lower ?? '');
}

/** "the ministry" as a name: "ministry". */
export const withoutLeading = (phrase: string): string => phrase.replace(/^the\s+/i, '');

/** A capital, also behind a particle: "d'Aubigny". */
const STARTS_NAME = /^(?:[dl]['’])?\p{Lu}/u;

/** The capitals that end at the head, or the name behind a comma ("her lawyer, Ann Roe"). */
export function nameInPhrase(
  words: readonly Word[],
  phrase: WordRange,
  head: number,
): { parts: string[]; span: Span } | null {
  let comma = head + 1;
  while (comma < phrase.to && words[comma].text !== ',') comma += 1;
  const isName = (at: number): boolean => STARTS_NAME.test(words[at].text) && !DETERMINERS.has(words[at].key);
  const last = phrase.to - 1;
  const listsOffices = ROLE_WORDS.has(words[head].lower) && /^(?:and|,)$/.test(words[head + 1]?.lower ?? '');
  let end = head + 1;
  if (listsOffices && last > head + 1 && isName(last)) {
    end = phrase.to;
  } else if (!isName(head)) {
    if (phrase.to - comma < 2) return null;
    end = phrase.to;
  } else if (ROLE_WORDS.has(words[head].lower) && words[head + 1]?.lower === 'of') {
    // "Secretary of State Mike Pompeo": the name is behind the office.
    if (isName(last) && phrase.to - head >= 5) end = phrase.to;
  } else if (words[end]?.lower === 'of' && end + 1 < phrase.to && isName(end + 1)) {
    while (end < phrase.to && (isName(end) || words[end].lower === 'of' || words[end].lower === 'the')) end += 1;
    const parts = [];
    let from = head;
    while (from > phrase.from && isName(from - 1)) from -= 1;
    for (let at = from; at < end; at += 1) parts.push(words[at].text);
    return { parts, span: { start: words[from].start, end: words[end - 1].end } };
  }
  let from = end - 1;
  while (from > phrase.from && words[from - 1].text !== ',' && continuesNameLeft(words, from)) from -= 1;
  const owner = from - 2;
  if (
    INSTITUTION_NOUNS.has(words[end - 1].lower) &&
    owner >= phrase.from &&
    /^['’]s?$/.test(words[from - 1].text) &&
    isName(owner)
  ) {
    from = owner;
    while (from > phrase.from && continuesNameLeft(words, from)) from -= 1;
  }
  const office = words[from - 1]?.lower === 'of' && end - from > 2;
  if (office) from = end - 2;
  const parts = words.slice(from, end).map((word) => word.text);
  return parts.length > 0 ? { parts, span: { start: words[from].start, end: words[end - 1].end } } : null;
}

function continuesNameLeft(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  if (/^(?:-|\.|&)$/.test(before.text)) return true;
  if (/^(?:al|bin|da|de|del|der|di|dos|el|ibn|la|le|van|von)$/.test(before.text)) return true;
  return /^\p{Lu}/u.test(before.text) && !DETERMINERS.has(before.key) && !/^['’]/.test(words[from].text);
}

/** "the campaign on Tuesday" gives "the campaign". */
export function withoutDate(words: readonly Word[], { from, to }: WordRange): WordRange {
  const dated = to - from > 2 && DATE_WORDS.has(words[to - 1].lower) && words[to - 2].lower === 'on';
  return { from, to: dated ? to - 2 : to };
}
