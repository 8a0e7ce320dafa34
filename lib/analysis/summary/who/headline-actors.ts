import { isFiniteVerb } from '../../language/en/finite-verb.ts';
import { contentStems, shared } from '../../language/en/stems.ts';
import { tokenize } from '../../language/tokenize.ts';

/** Stems of the words by which a headline tells who acts. */
export interface HeadlineActors {
  /** Before its verb. */
  subject: ReadonlySet<string>;
  /** With a capital. */
  capitals: ReadonlySet<string>;
  /** With a capital, before its verb. */
  leading: ReadonlySet<string>;
  /** Behind "by". */
  behindBy: ReadonlySet<string>;
}

/** Words of the headline before its verb; of "Croydon crash: five die" those after the colon when a verb follows. */
function headlineSubject(headline: string): Set<string> {
  const all = tokenize(headline);
  const verbOf = (tokens: typeof all) => tokens.findIndex((_, index) => index > 0 && isFiniteVerb(tokens, index, true));
  const colon = all.findIndex(({ text }) => text === ':');
  const rest = all.slice(colon + 1);
  const title = colon > 0 && verbOf(rest) > 0 ? rest : all;
  const verb = verbOf(title);
  return contentStems(title.slice(0, verb > 0 ? verb : title.length));
}

/** Words of the headline behind "by": of "Consulate bombed by rebels" the rebels. */
function wordsBehindBy(headline: string): Set<string> {
  const tokens = tokenize(headline);
  const by = tokens.findIndex(({ text }, index) => text === 'by' && index > 0);
  return contentStems(by < 0 ? [] : tokens.slice(by + 1, by + 4).filter(({ text }) => /^\p{Lu}/u.test(text)));
}

/** Reads in a headline who acts. */
export function headlineActors(headline: string): HeadlineActors {
  const subject = headlineSubject(headline);
  const capitals = contentStems(tokenize(headline).filter(({ text }) => /^\p{Lu}/u.test(text)));
  const leading = new Set([...subject].filter((stem) => capitals.has(stem)));
  return { subject, capitals, leading, behindBy: wordsBehindBy(headline) };
}

/** How many words of a name the headline has; 0 when it has less than a third of them. */
export function matched(name: ReadonlySet<string>, headline: ReadonlySet<string>): number {
  const common = shared(name, headline);
  return common * 3 >= name.size ? common : 0;
}
