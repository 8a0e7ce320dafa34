import type { Actor, Passage } from '../../../contract.ts';
import { contentStems } from '../../language/en/stems.ts';
import { tokenize } from '../../language/tokenize.ts';
import { isWithin, isWithinAny, overlaps } from '../../language/within.ts';
import type { MainEvent } from '../event/main-event.ts';
import type { ArticleView } from '../sentences/sentence-view.ts';
import type { ArticleChances } from '../weighing/article-chances.ts';
import { flag } from '../weighing/feature-values.ts';
import type { Features } from '../weighing/linear-model.ts';
import { isActedOn } from './acted-on.ts';
import { bestMention } from './best-mention.ts';
import { type HeadlineActors, matched } from './headline-actors.ts';
import { isNobody } from './nobody.ts';
import { onlyReports } from './only-reports.ts';
import { ODD, type WhoCandidate, type WhoFeature } from './who-features.ts';

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

/**
 * What a news organization loses that only reports, and a body that is named by a common noun alone: "the consulate".
 */
const REPORTS = 0.8;
const COMMON_NOUN = 0.6;
/**
 * What an actor loses that is named in passing, outside headline and event; of 0, 0.2 and 0.35, with the same facts and
 * answers.
 */
const PASSING = 0.2;
/** What the headline's subject gains, and its agent above that: "Consulate bombed by rebels". */
const LEADS = 0.7;
const AGENT = 0.3;

/** Named once, and nobody with an office. */
const isPassing = ({ mentions, role, type }: Actor): boolean =>
  mentions.length === 1 && (type !== 'person' || role === null);

/** What the sentences are worth that name the actor, and in how many of them it is what acts. */
function company(actor: Actor, chances: ArticleChances): Features<WhoFeature> {
  const named = [...chances.sentences].filter(([view]) => view.actors.includes(actor));
  const acting = named.filter(([{ clause, sentence }]) => {
    const start = clause ? sentence.tokens[clause.from].start : -1;
    const end = clause ? sentence.tokens[clause.verb].start : -1;
    return actor.mentions.some((mention) => isWithin({ start, end }, mention));
  });
  return {
    main: Math.max(0, ...named.map(([, chance]) => chance.main)),
    key: Math.max(0, ...named.map(([, chance]) => chance.key)),
    keys: Math.log(1 + named.reduce((sum, [, chance]) => sum + chance.key, 0)),
    acts: Math.log(1 + acting.length),
    actedOn: Math.log(1 + named.filter(([view]) => isActedOn(view, actor)).length),
    news: chances.news,
  };
}

/** The actors of the article that may be an answer to "who", in the article's order; `subject` is that of the event. */
export function actorCandidates(
  article: ArticleView,
  event: MainEvent | undefined,
  chances: ArticleChances,
  headline: HeadlineActors,
  subject: Passage | null,
): WhoCandidate[] {
  const { text } = article.text.article;
  const speakers = new Set(article.findings.quotes.map((quote) => quote.actor));
  const spoken = article.findings.quotes.filter(({ kind }) => kind !== 'indirect');
  const datelines = article.sentences.flatMap(({ clause, sentence }) =>
    clause && clause.dateline > 0 ? [{ start: sentence.start, end: sentence.tokens[clause.dateline - 1].end }] : [],
  );
  const isInDateline = ({ mentions }: Actor) => mentions.every((mention) => isWithinAny(datelines, mention));
  const candidates: WhoCandidate[] = [];
  for (const actor of article.findings.actors) {
    const passage = bestMention(actor);
    if (!passage || isInDateline(actor) || isNobody(text, actor, passage)) continue;
    const forms = [actor.name, ...actor.mentions.map((mention) => mention.text)].slice(0, 12);
    const stemsOf = forms.map((form) => contentStems(tokenize(form)));
    const named = Math.max(0, ...stemsOf.map((stems) => matched(stems, headline.leading)));
    const canAct = actor.type === 'person' || actor.type === 'organization';
    const isBehindBy = actor.type !== 'place' && stemsOf.some((stems) => matched(stems, headline.behindBy) > 0);
    const leads = isBehindBy || (named > 0 && (canAct || named === headline.leading.size));
    if (!canAct && !leads) continue;
    const inHeadline = leads || stemsOf.some((stems) => matched(stems, headline.capitals) > 0);
    const inLead = event?.view.actors.includes(actor) ?? false;
    const inSubject = subject !== null && actor.mentions.some((mention) => overlaps(subject, mention));
    const acts = ACTING[actor.type];
    const speaks = actor.type === 'person' && speakers.has(actor.id);
    const reports = !leads && onlyReports(text, actor);
    const isCommon = /^[\p{Ll}\s'’-]+$/u.test(passage.text);
    const isInPassing = !inHeadline && !inLead && isPassing(actor) && !speaks;
    const score =
      actor.salience +
      acts +
      (leads ? LEADS : 0) +
      (isBehindBy ? AGENT : 0) -
      (reports ? REPORTS : 0) -
      (isCommon ? COMMON_NOUN : 0) +
      (inHeadline ? 0.45 : 0) +
      (inSubject ? 0.6 : 0) +
      (inLead ? 0.25 : 0) +
      (isInPassing ? -PASSING : 0) +
      (speaks ? 0.15 : 0) +
      (actor.type === 'person' && actor.role !== null ? 0.15 : 0);
    if (score <= LEAST) continue;
    const words = passage.text.split(' ').length;
    const first = actor.mentions.reduce((least, { start }) => Math.min(least, start), text.length);
    const features: Features<WhoFeature> = {
      leads: flag(leads),
      agent: flag(isBehindBy),
      headline: flag(inHeadline),
      inSubject: flag(inSubject),
      inEvent: flag(inLead),
      speaks: flag(speaks),
      role: flag(actor.role !== null),
      [actor.type]: 1,
      mentions: Math.log(actor.mentions.length),
      nearTop: 1 - first / Math.max(1, text.length),
      ...company(actor, chances),
      reports: flag(reports),
      common: flag(isCommon),
      passing: flag(isInPassing),
      salience: actor.salience,
      oneWord: flag(words === 1),
      manyWords: flag(words > 4),
      quotedOnly: flag(actor.mentions.every((mention) => isWithinAny(spoken, mention))),
      odd: flag(ODD.test(passage.text)),
    };
    candidates.push({ passage, score, actor, features });
  }
  return candidates;
}
