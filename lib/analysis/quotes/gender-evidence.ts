import type { KnownName, NameMention } from './known-name.ts';
import type { Line } from './line.ts';

const PRONOUN_OF: Readonly<Record<string, 'he' | 'she'>> = {
  he: 'he',
  her: 'she',
  hers: 'she',
  herself: 'she',
  him: 'he',
  himself: 'he',
  his: 'he',
  she: 'she',
};

/**
 * Fewest pronouns that tell, and how many times they must outnumber those of the other gender: a pronoun may mean
 * somebody else.
 */
const FEWEST = 2;
const OUTNUMBER = 3;

/**
 * Tells from the pronouns behind a name whether it is a man's or a woman's, where neither title nor given name does:
 * only a pronoun outside quotations counts whose sentence, or else the one before it, names a single person, and never
 * for two of one last name. Sets the gender of those names. `mentions` are in text order; linear in the words.
 */
export function learnGenders(lines: readonly Line[], mentions: readonly NameMention[]): void {
  const votes = new Map<KnownName, { he: number; she: number }>();
  let next = 0;
  for (const { words } of lines) {
    let named = new Set<KnownName>();
    let namedBefore = named;
    for (const word of words) {
      if (word.opens) {
        namedBefore = named.size > 0 ? named : namedBefore;
        named = new Set();
      }
      while (next < mentions.length && mentions[next].start < word.end) {
        const { known, start } = mentions[next];
        if (start >= word.start && !word.quoted && known.person === true) named.add(known);
        next += 1;
      }
      const pronoun = word.quoted || !Object.hasOwn(PRONOUN_OF, word.lower) ? null : PRONOUN_OF[word.lower];
      const meant = named.size > 0 ? named : namedBefore;
      if (!pronoun || meant.size !== 1) continue;
      const [known] = meant;
      const count = votes.get(known) ?? { he: 0, she: 0 };
      count[pronoun] += 1;
      votes.set(known, count);
    }
  }
  const bearers = new Map<string, Set<string>>();
  for (const { known } of mentions) {
    const last = known.name.split(' ').at(-1) ?? '';
    bearers.set(last, (bearers.get(last) ?? new Set()).add(known.name));
  }
  for (const [known, { he, she }] of votes) {
    if (bearers.get(known.name.split(' ').at(-1) ?? '')?.size !== 1) continue;
    const [most, least] = he > she ? [he, she] : [she, he];
    if (known.gender === null && most >= FEWEST && most >= OUTNUMBER * least) known.gender = he > she ? 'he' : 'she';
  }
}
