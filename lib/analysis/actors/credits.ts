import type { AnalysedText } from '../language/analysed-text.ts';
import { foldName } from '../language/fold-name.ts';
import { OTHER_LANGUAGE } from '../language/identify-language.ts';
import { SOCIAL_NETWORK_NAME } from '../language/social-networks.ts';
import type { Cluster } from './cluster.ts';
import type { Mention } from './mention.ts';
import { COMPANY_WORDS } from './name-words.ts';
import { NEWS_ORGANIZATIONS } from './news-organizations.ts';

/** Sentences that say who made the article, or invite to more of it. Own list, after news pages in English. */
const CREDIT_LINES = [
  /\bcontributed (?:reporting )?to (?:this|the) (?:article|report|story)\b/i,
  /^\W*(?:additional |with )?(?:reporting|report|editing|edited|writing|written|compiled|translated) (?:by|and editing by)\b/i,
  /\b(?:[Aa]dditional reporting|[Ff]iles|[Ii]nputs?) (?:by|from) \p{Lu}/u,
  /^\W*\p{Lu}[^.]{0,60} reported from \p{Lu}/u,
  /^\W*[Bb]y (?:\p{Lu}[\p{L}.’'-]* ){2,5}\p{Lu}\p{Ll}{2,5}day,? \p{Lu}\p{Ll}+ \p{Nd}{1,2}(?:,? \p{Nd}{4})?\W*$/u,
  /^\W*[Cc]ontributing: ?\p{Lu}/u,
  /^\W*(?:©|copyright\b)/i,
  /^\W*\(?soundbite of\b/i,
  /\b(?:originally|this (?:article|piece|post|story)(?: was)?(?: first)?) (?:appeared|published) (?:by|in|on)\b/i,
  /^\W*(?:check out more|click here|like us|read (?:more|next|the original)|sign up|subscribe)\b/i,
  new RegExp(`^\\W*follow\\b[^.]*(?:@|\\bon (?:${SOCIAL_NETWORK_NAME})\\b)`, 'i'),
  /\bsign up (?:for|to) our\b/i,
];
const PICTURE_LINE = /^\W*(?:photo(?:graph)?|picture|image|source|credit)s?(?: credit)?s? ?(?::|by\b)/i;

/** Words in brackets that make their content a picture's credit. */
const PICTURE_WORDS = new Set([
  'courtesy',
  'credit',
  'file',
  'getty',
  'image',
  'photo',
  'photograph',
  'picture',
  'pool',
  'via',
]);

/** Picture agencies and libraries: a name that holds one is a credit, wherever it stands. */
const PICTURE_AGENCIES = /\b(?:AP Photo|Alamy|Getty(?: Images)?|Shutterstock|iStock(?:photo)?)\b/;

/** Longer sentences are no credit lines. */
const LONGEST_CREDIT_LINE = 400;
const LONGEST_PICTURE_LINE = 80;
/** An author or the publisher is part of the story when it is named so often. */
const MENTIONS_OF_AN_ACTOR = 4;

/**
 * Leaves out names that only say where the report or a picture comes from: "(Reuters)" before the story, "(AP Photo/Ana
 * Holt)", "Reporting by …".
 */
export function withoutCredits(text: AnalysedText, mentions: readonly Mention[]): Mention[] {
  const credits = new Set<number>();
  text.sentences.forEach(({ start, end }, i) => {
    if (end - start > LONGEST_CREDIT_LINE) return;
    const sentence = text.article.text.slice(start, end);
    const ofPicture = end - start <= LONGEST_PICTURE_LINE && PICTURE_LINE.test(sentence);
    if (ofPicture || CREDIT_LINES.some((line) => line.test(sentence))) credits.add(i);
  });
  return mentions.filter(
    (mention) =>
      !credits.has(mention.sentence) &&
      !PICTURE_AGENCIES.test(mention.text) &&
      !isDateline(text, mention) &&
      !isAlone(text, mention) &&
      !isInPictureCredit(text, mention),
  );
}

/** "(Reuters) -" at the head of a report. */
function isDateline(text: AnalysedText, { sentence, first, last, type }: Mention): boolean {
  const { tokens } = text.sentences[sentence];
  return (
    type === 'ORG' &&
    last < 12 &&
    /^[([]$/.test(tokens[first - 1]?.text ?? '') &&
    /^[)\]]$/.test(tokens[last + 1]?.text ?? '') &&
    (/^[-–—:]+$/u.test(tokens[last + 2]?.text ?? '') || (first === 1 && tokens.length === last + 2))
  );
}

const AGENCIES: ReadonlySet<string> = new Set([...NEWS_ORGANIZATIONS].map((name) => name.toUpperCase()));

/** "— Reuters" or "(Reuters)" as a paragraph of its own, and the author's name in capitals as the first or second. */
function isAlone(text: AnalysedText, { sentence, start, end, type, text: name }: Mention): boolean {
  const { block } = text.sentences[sentence];
  const { start: from, end: to } = text.article.blocks[block];
  if (to - from > end - start + 6) return false;
  if (type === 'PER')
    return block < 2 && name.includes(' ') && /^[\p{Lu}\P{L}]+$/u.test(text.article.text.slice(from, to));
  if (type !== 'ORG') return false;
  const before = text.article.text.slice(from, start);
  return (
    (/^[-–—(\s]+$/u.test(before) || (before === '' && AGENCIES.has(name.toUpperCase()))) &&
    !/[\p{L}\p{N}]/u.test(text.article.text.slice(end, to))
  );
}

/** So many tokens of a bracket are read on each side of a name. */
const LONGEST_BRACKET = 14;

/** "(ESO/M. Rao/LRI": three owners of a picture; two names with a stroke may be one actor's ("CDU/CSU"). */
const SEVERAL_SOURCES = /^[([]\p{Lu}[\p{L}.-]*(?:\/\p{Lu}[\p{L}.-]*){2,}$/u;

function isInPictureCredit(text: AnalysedText, { sentence, first, last }: Mention): boolean {
  const { tokens } = text.sentences[sentence];
  let from = first - 1;
  while (from >= 0 && first - from < LONGEST_BRACKET && !/^[([)\]]$/.test(tokens[from].text)) from -= 1;
  if (!/^[([]$/.test(tokens[from]?.text ?? '')) return false;
  let to = last + 1;
  while (to < tokens.length && to - last < LONGEST_BRACKET && !/^[([)\]]$/.test(tokens[to].text)) to += 1;
  const inside = tokens.slice(from, to);
  if (SEVERAL_SOURCES.test(text.article.text.slice(tokens[from].start, tokens[to - 1].end))) return true;
  return inside.some((token) => PICTURE_WORDS.has(token.text.toLowerCase()));
}

/**
 * Says of a cluster whether it is the article's author, the agency in its byline or its publisher ("told the Daily
 * News" in the Daily News), and not an actor of the story: such a one stands in the headline or is named four times.
 */
export function isMaker({ article, language }: AnalysedText): (cluster: Cluster) => boolean {
  const names = new Set<string>();
  // its whole name, which is read as a place in a language that has no tagger
  const publisher = foldName(article.publisher ?? '');
  for (const maker of [...article.byline, article.publisher ?? '']) {
    const name = makerName(maker);
    if (name === '') continue;
    names.add(name);
    const words = name.split(' ');
    if (words.length > 2) names.add(words.map((word) => word[0]).join(''));
  }
  const headline = ` ${foldName(article.title)} `;
  return ({ type, mentions }) => {
    if (type === 'GROUP' || type === 'MISC' || mentions.length >= MENTIONS_OF_AN_ACTOR) return false;
    if (type === 'LOC')
      return (
        language === OTHER_LANGUAGE && publisher !== '' && mentions.every(({ text }) => foldName(text) === publisher)
      );
    const own = mentions.map(({ text }) => makerName(text));
    return own.some((name) => names.has(name)) && !own.some((name) => headline.includes(` ${name} `));
  };
}

const DOMAIN = /\.(?:co\.[a-z]{2}|com|net|org)$/i;

/** "bbc" of "BBC News", "daily star" of "The Daily Star" and of "dailystar.com" alike as far as words go. */
function makerName(name: string): string {
  const words = foldName(name.replace(/['’]s$/u, '').replace(DOMAIN, '')).split(' ');
  if (words[0] === 'the') words.shift();
  while (words.length > 1 && MAKER_WORDS.has(words[words.length - 1])) words.pop();
  return words.join(' ');
}

const MAKER_WORDS: ReadonlySet<string> = new Set(
  [...COMPANY_WORDS, 'com', 'en', 'online', 'tv', 'world'].map(foldName),
);
