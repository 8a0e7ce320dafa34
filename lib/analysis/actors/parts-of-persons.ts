import type { AnalysedText, Token } from '../language/analysed-text.ts';
import type { Mention } from './mention.ts';

/** Before a name that is a place's, or a body's of that name: "in Sutton", "the Sutton". */
const NO_PERSON_AFTER =
  /^(?:across|around|at|from|in|inside|into|near|of|outside|over|the|through|throughout|to|toward|towards|via)$/i;
/** Of whom a firm may have its name: beside the full name these make the surname alone ambiguous. */
const NAMES_A_FIRM =
  /^(?:ceo|chairman|chairwoman|company|eponymous|executive|founded|founder|heir|heiress|inc|namesake|owner|owns)$/i;

const tellsOfFirm = (tokens: readonly Token[]): boolean => tokens.some(({ text }) => NAMES_A_FIRM.test(text));

/**
 * Keys of one word, tagged as something else, that are the surname of a person whom the text has named in full before,
 * or the given name where no place is called so: nothing beside any of their mentions speaks of a place or a body, and
 * no longer name of one has the word.
 */
export function partsOfPersons(
  text: AnalysedText,
  mentions: readonly Mention[],
  isPlace: (key: string) => boolean,
): ReadonlySet<string> {
  const words = (mention: Mention): string[] => mention.words.map((word) => word.toLowerCase());
  const firms = new Map<number, boolean>();
  const bearers = new Map<string, { names: Set<string>; start: number; isFirm: boolean }>();
  for (const mention of mentions) {
    if (mention.type !== 'PER' || mention.words.length < 2) continue;
    const [given, ...rest] = words(mention);
    const isFirm = firms.get(mention.sentence) ?? tellsOfFirm(text.sentences[mention.sentence].tokens);
    firms.set(mention.sentence, isFirm);
    for (const word of [rest[rest.length - 1], ...(isPlace(given) ? [] : [given])]) {
      const known = bearers.get(word) ?? { names: new Set<string>(), start: mention.start, isFirm: false };
      known.names.add(mention.key);
      known.isFirm ||= isFirm;
      bearers.set(word, known);
    }
  }
  const others = new Set(mentions.flatMap((one) => (one.type !== 'PER' && one.words.length > 1 ? words(one) : [])));
  const refused = new Set<string>();
  const found = new Set<string>();
  for (const mention of mentions) {
    const { type, key, sentence, first, last, start } = mention;
    const bearer = bearers.get(key);
    if (!bearer || mention.words.length > 1) continue;
    const { tokens } = text.sentences[sentence];
    const isElsewhere =
      type === 'LOC' && tokens[last + 1]?.text === ',' && /^\p{Lu}/u.test(tokens[last + 2]?.text ?? '');
    if (type === 'PER' || type === 'GROUP') continue;
    found.add(key);
    if (
      bearer.names.size > 1 ||
      bearer.isFirm ||
      bearer.start > start ||
      others.has(key) ||
      isElsewhere ||
      !/^\p{Lu}\p{Ll}/u.test(mention.text) ||
      NO_PERSON_AFTER.test(tokens[first - 1]?.text ?? '')
    )
      refused.add(key);
  }
  return new Set([...found].filter((key) => !refused.has(key)));
}
