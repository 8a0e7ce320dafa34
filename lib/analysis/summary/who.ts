import type { Actor, Passage, RankedAnswer } from '../../contract.ts';
import { tokenize } from '../language/tokenize.ts';
import type { ArticleChances } from './article-chances.ts';
import { flag } from './feature-values.ts';
import { isFiniteVerb } from './finite-verb.ts';
import { type Features, type LinearModel, probability } from './linear-model.ts';
import { NEWS_ORGANIZATIONS } from './news-organizations.ts';
import type { ArticleView, SentenceView } from './sentence-view.ts';
import { subjectOf } from './subject.ts';
import { PARTICIPLES } from './verb-forms.ts';
import type { MainEvent } from './what.ts';
import { withRole } from './with-role.ts';
import { isWithin, isWithinAny, overlaps } from './within.ts';
import { contentStems, shared } from './words.ts';

const PEOPLE =
  /^(?:people|person|man|woman|men|women|boy|girl|child|children|passengers|soldiers|troops|officers|police|rescuers|protesters|fans|voters|workers|officials|hostages|prisoners|insurgents|survivors|patients|prosecutors|civilians|victims|driver|militants|residents|students|dead|drivers|players|customers|brits|thousands|hundreds|dozens|battalion|government|team|court|judge|mp|mps|lawmakers|senators|ministers|doctors|nurses|teachers|scientists|researchers|refugees|migrants|rebels|gunmen|families|family|parents|demonstrators|supporters|company|firm|bank|party|minister|president|army|military|forces)$/i;

/** Longer than an acronym and in capitals throughout, as a dateline has it. */
const isShouted = (text: string): boolean => text.length > 5 && text === text.toUpperCase();

/** The first mention that gives the actor's name as fully as the article does, in ordinary writing where there is one. */
export function bestMention(actor: Actor): Passage | null {
  const name = actor.name.toLowerCase();
  const named = actor.mentions.filter((mention) => mention.text.toLowerCase() === name);
  const calm = named.find(({ text }) => !isShouted(text)) ?? named[0];
  if (calm) return calm;
  const longest = [...actor.mentions].sort((a, b) => b.text.length - a.text.length)[0];
  return longest ?? null;
}

/** So many answers are given even where the model doubts them. */
const LEAST_GIVEN = 3;
/** So many answers tell the role; those after them are short. */
const WITH_ROLE = 2;
/** Who acts is seldom a place; a nationality ("the German consulate") is a description. */
const ACTING: Readonly<Record<Actor['type'], number>> = {
  person: 0,
  organization: 0,
  place: -0.9,
  group: -0.6,
  other: -0.8,
};

/** Worth below which nobody is looked at. */
const LEAST = -0.6;
/** Worth of an actor of whom the story is not: half a passing mention in a headline; set by reading. */
const LEAST_SHOWN = 0.3;

/** What a news organization loses that only reports, and a body that is named by a common noun alone: "the consulate". */
const REPORTS = 0.8;
const COMMON_NOUN = 0.6;
/** What an actor loses that is named in passing, outside headline and event; of 0, 0.2 and 0.35, with the same facts and answers. */
const PASSING = 0.2;
/** What the headline's subject gains, and its agent above that: "Consulate bombed by rebels". */
const LEADS = 0.7;
const AGENT = 0.3;

/** "George | and Ida Lund": a forename whose surname stands with the next one. */
const isForename = (text: string, { end, text: name }: Passage): boolean =>
  !name.includes(' ') && /^ (?:and|&) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 40));

/** Says nothing without its country. */
const BARE_OFFICE =
  /^(?:the )?(?:administration|army|authorities|court|government|military|ministry|parliament|senate)$/;

/** An office alone, "the Prime Minister", "President of the Senate": who holds it is an actor of the article. */
const OFFICE =
  /^(?:the )?(?:(?:chief|deputy|former|prime|vice) )?(?:chairman|chancellor|chief|executive|governor|king|mayor|minister|president|prince|princess|queen|royal|secretary|senator|speaker)(?: of (?:the )?\p{Lu}[\p{L} ]*)?$|^(?:the )?\p{L}+ (?:leader|president|prime minister|royal)$/iu;

/** "Election Day": nobody who acts. */
const OCCASION = /\b(?:Age|Day|Eve|Month|Night|Season|Week|Weekend|Year)$/;

/** Named once, and nobody with an office. */
const isPassing = ({ mentions, role, type }: Actor): boolean =>
  mentions.length === 1 && (type !== 'person' || role === null);

/** "Emily Feng | reports for", "Lee | of the New York Times": behind a journalist's name. */
const WORKS_FOR = /^,? (?:reports? for|(?:at|from|of|with)) (?:the )?(\p{Lu}[\p{L}&]*(?: \p{Lu}[\p{L}&]*)*)/u;

/** A news organization, or a body to which something was told or that "reported" it, or a journalist of one. */
function onlyReports(text: string, { mentions, name, type }: Actor): boolean {
  if (type === 'person')
    return mentions.some(({ end }) => {
      const house = WORKS_FOR.exec(text.slice(end, end + 60))?.[1];
      return house !== undefined && NEWS_ORGANIZATIONS.has(house);
    });
  if (type !== 'organization') return false;
  return (
    NEWS_ORGANIZATIONS.has(name) ||
    mentions.some(
      ({ start, end }) =>
        /\btold (?:the )?$/.test(text.slice(Math.max(0, start - 9), start)) ||
        /^ (?:first )?report(?:ed|s)\b/.test(text.slice(end, end + 16)),
    )
  );
}

/** What speaks for and against somebody as an answer to "who"; the model of the summary weighs these names. */
export type WhoFeature =
  | 'score'
  | 'rank'
  | 'lead'
  | 'subject'
  | 'thing'
  | 'people'
  | 'leads'
  | 'agent'
  | 'headline'
  | 'inSubject'
  | 'inEvent'
  | 'speaks'
  | 'role'
  | 'person'
  | 'organization'
  | 'place'
  | 'group'
  | 'other'
  | 'mentions'
  | 'nearTop'
  | 'main'
  | 'key'
  | 'news'
  | 'keys'
  | 'acts'
  | 'actedOn'
  | 'reports'
  | 'common'
  | 'passing'
  | 'salience'
  | 'oneWord'
  | 'manyWords'
  | 'quotedOnly'
  | 'odd';

/** Somebody who may be an answer to "who". */
export interface WhoCandidate {
  passage: Passage;
  score: number;
  /** Null for the subject of the event. */
  actor: Actor | null;
  features: Features<WhoFeature>;
}

/** Words between a verb and the name of whom it hits: titles and articles. */
const LONGEST_TITLE = 4;

/** "thanked President Lund", "met with Lund", "will join the force": does a verb come right before the name? */
function isActedOn({ sentence }: SentenceView, { mentions }: Actor): boolean {
  const { tokens } = sentence;
  return mentions.some((mention) => {
    if (!isWithin(sentence, mention)) return false;
    let at = tokens.findIndex((token) => token.start >= mention.start) - 1;
    for (let step = 0; step < LONGEST_TITLE && at > 0; step++, at--) {
      const { text } = tokens[at];
      if (isFiniteVerb(tokens, at) || PARTICIPLES.has(text) || /^\p{Ll}{3,}ing$/u.test(text)) return true;
      if (!/^\p{Lu}/u.test(text) && !/^(?:a|an|former|president|prime|minister|the|with)$/.test(text)) return false;
    }
    return false;
  });
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
function headlineAgent(headline: string): Set<string> {
  const tokens = tokenize(headline);
  const by = tokens.findIndex(({ text }, index) => text === 'by' && index > 0);
  return contentStems(by < 0 ? [] : tokens.slice(by + 1, by + 4).filter(({ text }) => /^\p{Lu}/u.test(text)));
}

/** How many words of a name the headline has; 0 when it has less than a third of them. */
function matched(name: ReadonlySet<string>, headline: ReadonlySet<string>): number {
  const common = shared(name, headline);
  return common * 3 >= name.size ? common : 0;
}

/** "Sweden and Finland have told": the places that act together; none where the subject is not made of two. */
function joinedPlaces(subject: Passage, candidates: readonly WhoCandidate[]): WhoCandidate[] {
  const { text } = subject;
  const parts = text.split(/, | and /).length;
  const inside = candidates.filter(
    ({ actor }) => actor?.type === 'place' && actor.mentions.some((mention) => isWithin(subject, mention)),
  );
  return parts > 1 && text.includes(' and ') && inside.length > 0 ? inside : [];
}

/** Everybody who may be an answer to "who", best first: the subject of the main event and the actors that headline and text name. */
export function whoCandidates(
  article: ArticleView,
  event: MainEvent | undefined,
  chances: ArticleChances,
): WhoCandidate[] {
  const { text, title } = article.text.article;
  const before = headlineSubject(title);
  const capitals = contentStems(tokenize(title).filter(({ text }) => /^\p{Lu}/u.test(text)));
  const leading = new Set([...before].filter((stem) => capitals.has(stem)));
  const agent = headlineAgent(title);
  const subject = event ? subjectOf(article, event) : null;
  const speakers = new Set(article.findings.quotes.map((quote) => quote.actor));
  const spoken = article.findings.quotes.filter(({ kind }) => kind !== 'indirect');
  const candidates: WhoCandidate[] = [];
  const datelines = article.sentences.flatMap(({ clause, sentence }) =>
    clause && clause.dateline > 0 ? [{ start: sentence.start, end: sentence.tokens[clause.dateline - 1].end }] : [],
  );
  const isInDateline = ({ mentions }: Actor) =>
    mentions.every((mention) => datelines.some((dateline) => isWithin(dateline, mention)));
  const inSubject = (actor: Actor) => subject && actor.mentions.some((mention) => overlaps(subject, mention));
  const depth = (at: number) => at / Math.max(1, text.length);
  const own = event && chances.sentences.get(event.view);
  /** What the sentences are worth that name the actor, and in how many of them it is what acts. */
  const company = (actor: Actor): Features<WhoFeature> => {
    const named = [...chances.sentences].filter(([view]) => view.actors.includes(actor));
    const acting = named.filter(([{ clause, sentence }]) => {
      const from = clause ? sentence.tokens[clause.from].start : -1;
      const verb = clause ? sentence.tokens[clause.verb].start : -1;
      return actor.mentions.some((mention) => isWithin({ start: from, end: verb }, mention));
    });
    return {
      main: Math.max(0, ...named.map(([, chance]) => chance.main)),
      key: Math.max(0, ...named.map(([, chance]) => chance.key)),
      keys: Math.log(1 + named.reduce((sum, [, chance]) => sum + chance.key, 0)),
      acts: Math.log(1 + acting.length),
      actedOn: Math.log(1 + named.filter(([view]) => isActedOn(view, actor)).length),
      news: chances.news,
    };
  };
  for (const actor of article.findings.actors) {
    const passage = bestMention(actor);
    if (
      !passage ||
      isInDateline(actor) ||
      BARE_OFFICE.test(passage.text) ||
      (actor.type !== 'person' && OFFICE.test(passage.text)) ||
      (actor.type === 'other' && OCCASION.test(passage.text)) ||
      (actor.type === 'person' && isForename(text, passage))
    )
      continue;
    const forms = [actor.name, ...actor.mentions.map((mention) => mention.text)].slice(0, 12);
    const stemsOf = forms.map((form) => contentStems(tokenize(form)));
    const named = Math.max(0, ...stemsOf.map((stems) => matched(stems, leading)));
    const isAgent = actor.type === 'person' || actor.type === 'organization';
    const isBy = actor.type !== 'place' && stemsOf.some((stems) => matched(stems, agent) > 0);
    const leads = isBy || (named > 0 && (isAgent || named === leading.size));
    if (!isAgent && !leads) continue;
    const inHeadline = leads || stemsOf.some((stems) => matched(stems, capitals) > 0);
    const inLead = event?.view.actors.includes(actor) ?? false;
    const acts = ACTING[actor.type];
    const speaks = actor.type === 'person' && speakers.has(actor.id);
    const reports = !leads && onlyReports(text, actor);
    const isCommon = /^[\p{Ll}\s'’-]+$/u.test(passage.text);
    const isInPassing = !inHeadline && !inLead && isPassing(actor) && !speaks;
    const score =
      actor.salience +
      acts +
      (leads ? LEADS : 0) +
      (isBy ? AGENT : 0) -
      (reports ? REPORTS : 0) -
      (isCommon ? COMMON_NOUN : 0) +
      (inHeadline ? 0.45 : 0) +
      (inSubject(actor) ? 0.6 : 0) +
      (inLead ? 0.25 : 0) +
      (isInPassing ? -PASSING : 0) +
      (speaks ? 0.15 : 0) +
      (actor.type === 'person' && actor.role !== null ? 0.15 : 0);
    if (score <= LEAST) continue;
    const words = passage.text.split(' ').length;
    const first = actor.mentions.reduce((least, { start }) => Math.min(least, start), text.length);
    const features: Features<WhoFeature> = {
      leads: flag(leads),
      agent: flag(isBy),
      headline: flag(inHeadline),
      inSubject: flag(Boolean(inSubject(actor))),
      inEvent: flag(inLead),
      speaks: flag(speaks),
      role: flag(actor.role !== null),
      [actor.type]: 1,
      mentions: Math.log(actor.mentions.length),
      nearTop: 1 - depth(first),
      ...company(actor),
      reports: flag(reports),
      common: flag(isCommon),
      passing: flag(isInPassing),
      salience: actor.salience,
      oneWord: flag(words === 1),
      manyWords: flag(words > 4),
      quotedOnly: flag(actor.mentions.every((mention) => isWithinAny(spoken, mention))),
      odd: flag(/[@#/|]|\d/.test(passage.text)),
    };
    candidates.push({ passage, score, actor, features });
  }
  const isNamedAgain = candidates.some(
    ({ actor }) =>
      (actor?.type === 'person' || actor?.type === 'organization') &&
      actor.mentions.some(({ start, end }) => start === subject?.start && end === subject.end),
  );
  const isHeld = subject && OFFICE.test(subject.text) && candidates.some(({ actor }) => actor?.type === 'person');
  if (subject && !isNamedAgain && !isHeld) {
    const words = tokenize(subject.text);
    const agrees = shared(contentStems(words), before) > 0;
    const people = words.some(
      (word, index) => PEOPLE.test(word.text) && !/^['’]s?$/.test(words[index + 1]?.text ?? ''),
    );
    const isNamed = article.findings.actors.some(
      (actor) => actor.type !== 'place' && actor.type !== 'other' && inSubject(actor),
    );
    const joined = joinedPlaces(subject, candidates);
    const score = Math.max(
      (people ? 1.5 : 0.6) + (agrees ? 0.5 : 0) + (isNamed ? 0.6 : 0),
      ...joined.map((place) => place.score + 0.01),
    );
    const features: Features<WhoFeature> = {
      subject: 1,
      thing: flag(!people && !isNamed),
      people: flag(people),
      leads: flag(agrees),
      inSubject: flag(isNamed),
      nearTop: 1 - depth(subject.start),
      main: own?.main ?? 0,
      key: own?.key ?? 0,
      news: chances.news,
      oneWord: flag(words.length === 1),
      manyWords: flag(words.length > 4),
      odd: flag(/[@#/|]|\d/.test(subject.text)),
    };
    candidates.push({ passage: subject, score, actor: null, features });
  }
  candidates.sort((a, b) => b.score - a.score);
  return candidates.map((candidate, rank) => ({
    ...candidate,
    features: {
      ...candidate.features,
      score: candidate.score,
      rank: 1 / (1 + rank),
      lead: candidate.score - candidates[0].score,
    },
  }));
}

/**
 * Probability of being a main actor from which somebody is shown. With .27, .36 and .45 cross-validation shows 314, 306 and 295 good ones
 * and 76, 56 and 42 wrong ones; the fifth of the example page is at .37.
 */
const LEAST_PROBABLE = 0.36;
/** The same for the event's subject where it is neither people nor has a name, "Photos", "The house"; set by reading. */
const LEAST_OF_THING = 0.6;
/** What more is asked where the article reports no news; with 0, .1, .2 and .3 cross-validation shows 133, 99, 78 and 65 wrong ones. */
const LESS_NEWS = 0.2;

/**
 * Who acts and who is acted on: the subject of the main event and the actors that headline and lead name. At most `limit`, marked where
 * the story is not about them.
 */
export function findWho(
  article: ArticleView,
  event: MainEvent | undefined,
  chances: ArticleChances,
  limit: number,
  model: LinearModel<WhoFeature>,
): RankedAnswer[] {
  const { text } = article.text.article;
  const least = LEAST_PROBABLE + LESS_NEWS * (1 - chances.news);
  const chosen: (WhoCandidate & { chance: number })[] = [];
  const ranked = whoCandidates(article, event, chances)
    .filter(({ score }) => score > LEAST_SHOWN)
    .map((candidate) => ({ ...candidate, chance: probability(model, candidate.features) }));
  for (const candidate of ranked) {
    const { text: name } = candidate.passage;
    if (chosen.length === limit) break;
    if (chosen.length >= LEAST_GIVEN && candidate.chance < least) continue;
    if (!chosen.some(({ passage }) => passage.text.includes(name) || name.includes(passage.text)))
      chosen.push(candidate);
  }
  return chosen.map(({ passage, actor, chance, features }, index) => {
    const answer = actor && index < WITH_ROLE ? withRole(text, actor, passage) : passage;
    return chance >= (features.thing ? LEAST_OF_THING : least) ? answer : { ...answer, doubtful: true };
  });
}
