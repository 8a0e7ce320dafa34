import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A token of a CoNLL document, placed in the text that `layOut` makes. */
export interface ConllToken {
  start: number;
  end: number;
  word: string;
  /** IOB2: O, B-PER, I-PER … */
  tag: string;
  sentence: number;
}

/** A document of a CoNLL file as running text, offsets in UTF-16 code units. */
export interface ConllDocument {
  id: string;
  text: string;
  tokens: ConllToken[];
}

/** A gold entity. */
export interface EntitySpan {
  start: number;
  end: number;
  type: string;
}

type Line = [word: string, tag: string];

const NO_SPACE_BEFORE = new Set(
  ". , ; : ? ! ) ] } % ' '' ’ ” … n't 's 'S 're 've 'll 'd 'm ’s ’re ’ve ’ll ’d ’m n’t".split(' '),
);
const NO_SPACE_AFTER = new Set('( [ { $ # £ € `` ` “ ‘'.split(' '));
const TERMINAL = ['.', '!', '?', '"', "''", '”', ':', ';', ',', '’', ')', '...', '…'];
const CLITICS = new Set(['s', 't', 're', 've', 'll', 'd', 'm', 'S']);

/**
 * Reads `token TAB tag` lines, documents apart by -DOCSTART-, and lays every document out as natural text: at most
 * three sentences to a paragraph; headlines, datelines and table rows are paragraphs of their own.
 */
export function readConll(path: string): ConllDocument[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const stem = basename(path).replace(/\.conll(\.gz)?$/, '');
  const documents: Line[][][] = [];
  let document: Line[][] | null = null;
  let sentence: Line[] = [];
  const close = () => {
    if (sentence.length > 0 && document) document.push(sentence);
    sentence = [];
  };
  for (const raw of text.split('\n')) {
    const line = raw.replace(/\r$/, '');
    if (line.trim() === '') {
      close();
      continue;
    }
    const columns = line.split('\t');
    if (columns[0] === '-DOCSTART-') {
      close();
      document = [];
      documents.push(document);
      continue;
    }
    if (!document) {
      document = [];
      documents.push(document);
    }
    sentence.push([columns[0], columns[columns.length - 1]]);
  }
  close();
  return documents
    .filter((sentences) => sentences.length > 0)
    .map((sentences, number) => layOut(`${stem}-${String(number).padStart(4, '0')}`, sentences));
}

function endsSentence(word: string): boolean {
  return TERMINAL.some((mark) => word.endsWith(mark));
}

/** False for headlines in capitals, datelines, table rows, bylines and other lines that are not running sentences. */
function isProse(sentence: Line[]): boolean {
  const all = sentence.map(([word]) => word);
  const lettered = all.filter((word) => /\p{L}/u.test(word));
  if (all.length < 4 || lettered.length < 3) return false;
  const capitals = lettered.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  if (capitals.length >= 0.6 * lettered.length || !endsSentence(all[all.length - 1])) return false;
  if (!lettered.some((word) => word.length > 1 && word === word.toLowerCase() && word !== word.toUpperCase()))
    return false;
  return all.filter((word) => /\p{Nd}/u.test(word)).length <= 0.35 * all.length;
}

/** For each token: is there a space before it? */
function spacing(sentence: Line[]): boolean[] {
  const alnum = /[\p{L}\p{N}]/u;
  let inDouble = false;
  let inSingle = false;
  let glue = false;
  return sentence.map(([word, tag], index) => {
    const before = sentence[index - 1]?.[0] ?? null;
    const next = sentence[index + 1] ?? null;
    const after = next?.[0] ?? null;
    let space = index > 0 && !glue;
    glue = false;
    if (word === '"') {
      if (inDouble || after === null) {
        space = false;
        inDouble = false;
      } else {
        glue = true;
        inDouble = true;
      }
    } else if (word === "'") {
      const opens = before === null || ['"', '``', ',', ':', '('].includes(before);
      if (!inSingle && opens && after !== null && alnum.test(after[0])) {
        glue = true;
        inSingle = true;
      } else {
        space = false;
        inSingle = false;
      }
    } else if (word === '’' && after !== null && CLITICS.has(after)) {
      space = false;
      glue = true;
    } else if (NO_SPACE_BEFORE.has(word)) space = false;
    else if (NO_SPACE_AFTER.has(word)) glue = true;
    else if (['-', '/', '–'].includes(word) && before && next && after) {
      const inside = tag.startsWith('I-') && next[1].startsWith('I-');
      const lower = /^\p{Ll}/u.test(after) && alnum.test(before[before.length - 1]);
      const between = alnum.test(before[before.length - 1]) && alnum.test(after[0]);
      if ((word === '/' || inside || lower) && between) {
        space = false;
        glue = true;
      }
    }
    return space;
  });
}

function layOut(id: string, sentences: Line[][]): ConllDocument {
  let text = '';
  let run = 0;
  let previousProse = false;
  const tokens: ConllToken[] = [];
  sentences.forEach((sentence, number) => {
    const prose = isProse(sentence);
    if (number > 0) {
      if (!prose || !previousProse || run >= 3) {
        text += '\n\n';
        run = 0;
      } else text += ' ';
    }
    run++;
    previousProse = prose;
    const spaces = spacing(sentence);
    sentence.forEach(([word, tag], index) => {
      if (spaces[index]) text += ' ';
      tokens.push({ start: text.length, end: text.length + word.length, word, tag, sentence: number });
      text += word;
    });
  });
  return { id, text, tokens };
}

/** The gold entities of a document. */
export function entitySpans({ tokens }: ConllDocument): EntitySpan[] {
  const spans: EntitySpan[] = [];
  let open: (EntitySpan & { sentence: number }) | null = null;
  for (const { start, end, tag, sentence } of tokens) {
    const type = tag.slice(2);
    if (tag.startsWith('I-') && open && open.type === type && open.sentence === sentence) open.end = end;
    else {
      if (open) spans.push({ start: open.start, end: open.end, type: open.type });
      open = tag === 'O' ? null : { start, end, type, sentence };
    }
  }
  if (open) spans.push({ start: open.start, end: open.end, type: open.type });
  return spans;
}
