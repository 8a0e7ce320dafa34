/** A word of a corpus with its IOB2 tag. */
export interface TaggedWord {
  word: string;
  tag: string;
}

/** A word with its place in the laid-out text; `first` in its sentence. */
export interface PlacedWord {
  start: number;
  end: number;
  tag: string;
  first: boolean;
}

const NO_SPACE_BEFORE = new Set(
  ". , ; : ? ! ) ] } % ' '' ’ ” … n't 's 'S 're 've 'll 'd 'm ’s ’re ’ve ’ll ’d ’m n’t".split(' '),
);
const NO_SPACE_AFTER = new Set('( [ { $ # £ € `` ` “ ‘'.split(' '));
const CLOSED = /(?:[.!?"”:;’)…']|'')$/u;

/**
 * Writes tokenised sentences as running text with natural spacing, as a page would have it: at most three sentences to
 * a paragraph; a line that is no running sentence (headline, dateline, table row, byline) is a paragraph of its own.
 */
export function layOut(sentences: readonly TaggedWord[][]): { text: string; words: PlacedWord[] } {
  let text = '';
  const words: PlacedWord[] = [];
  let inParagraph = 0;
  let previousIsProse = false;
  sentences.forEach((sentence, index) => {
    const prose = isProse(sentence);
    if (index > 0) {
      if (!prose || !previousIsProse || inParagraph >= 3) {
        text += '\n\n';
        inParagraph = 0;
      } else text += ' ';
    }
    inParagraph += 1;
    previousIsProse = prose;
    const spaces = spacesBefore(sentence);
    sentence.forEach(({ word, tag }, i) => {
      if (spaces[i]) text += ' ';
      words.push({ start: text.length, end: text.length + word.length, tag, first: i === 0 });
      text += word;
    });
  });
  return { text, words };
}

function isProse(sentence: readonly TaggedWord[]): boolean {
  const words = sentence.map(({ word }) => word);
  const alphabetic = words.filter((word) => /\p{L}/u.test(word));
  if (words.length < 4 || alphabetic.length < 3) return false;
  if (alphabetic.filter((word) => word === word.toUpperCase()).length >= 0.6 * alphabetic.length) return false;
  if (!CLOSED.test(words.at(-1) ?? '')) return false;
  if (!alphabetic.some((word) => word.length > 1 && word === word.toLowerCase())) return false;
  return words.filter((word) => /\p{Nd}/u.test(word)).length <= 0.35 * words.length;
}

function spacesBefore(sentence: readonly TaggedWord[]): boolean[] {
  const spaces: boolean[] = [];
  let inDouble = false;
  let inSingle = false;
  let glued = false;
  sentence.forEach(({ word, tag }, i) => {
    const previous = sentence[i - 1]?.word;
    const next = sentence[i + 1]?.word;
    let space = i > 0 && !glued;
    glued = false;
    if (word === '"') {
      if (inDouble || next === undefined) space = false;
      else glued = true;
      inDouble = !inDouble && next !== undefined;
    } else if (word === "'") {
      const opens = !inSingle && (previous === undefined || ['"', '``', ',', ':', '('].includes(previous));
      if (opens && next !== undefined && /^[\p{L}\p{N}]/u.test(next)) {
        glued = true;
        inSingle = true;
      } else {
        space = false;
        inSingle = false;
      }
    } else if (word === '’' && next !== undefined && ['s', 't', 're', 've', 'll', 'd', 'm', 'S'].includes(next)) {
      space = false;
      glued = true;
    } else if (NO_SPACE_BEFORE.has(word)) space = false;
    else if (NO_SPACE_AFTER.has(word)) glued = true;
    else if (['-', '/', '–'].includes(word) && previous !== undefined && next !== undefined) {
      const inside = tag.startsWith('I-') && sentence[i + 1].tag.startsWith('I-');
      const joins = word === '/' || inside || (/^\p{Ll}/u.test(next) && /[\p{L}\p{N}]$/u.test(previous));
      if (joins && /[\p{L}\p{N}]$/u.test(previous) && /^[\p{L}\p{N}]/u.test(next)) {
        space = false;
        glued = true;
      }
    }
    spaces.push(space);
  });
  return spaces;
}
