import type { Passage, Span } from '../../../contract.ts';
import type { Token } from '../../language/analysed-text.ts';
import { contentStems, shared } from '../../language/en/stems.ts';
import { tokenize } from '../../language/tokenize.ts';
import { isWithin, overlaps } from '../../language/within.ts';
import type { MainEvent } from '../event/main-event.ts';
import { isPeople } from '../phrases/people-nouns.ts';
import type { ArticleView } from '../sentences/sentence-view.ts';
import type { ArticleChances } from '../weighing/article-chances.ts';
import { flag } from '../weighing/feature-values.ts';
import type { Features } from '../weighing/linear-model.ts';
import type { HeadlineActors } from './headline-actors.ts';
import { isOffice } from './nobody.ts';
import { nounHead } from './noun-head.ts';
import { ODD, type WhoCandidate, type WhoFeature } from './who-features.ts';

/** "Sweden and Finland have told": the places that act together; none where the subject is not made of two. */
function joinedPlaces(subject: Passage, candidates: readonly WhoCandidate[]): WhoCandidate[] {
  if (!subject.text.includes(' and ')) return [];
  return candidates.filter(
    ({ actor }) => actor?.type === 'place' && actor.mentions.some((mention) => isWithin(subject, mention)),
  );
}

/**
 * Is the subject one of the people and bodies: another name of it, or an office alone, which one of the people holds?
 */
const isOneOf = (subject: Passage, actors: readonly WhoCandidate[]): boolean =>
  actors.some(
    ({ actor }) =>
      (actor?.type === 'person' || actor?.type === 'organization') &&
      actor.mentions.some(({ start, end }) => start === subject.start && end === subject.end),
  ) ||
  (isOffice(subject.text) && actors.some(({ actor }) => actor?.type === 'person'));

/** The noun that the subject is about, with its place in the article. */
function subjectHead({ start, text }: Passage, names: readonly Span[]): Token | null {
  const tokens = tokenize(text).map((token) => ({ ...token, start: token.start + start, end: token.end + start }));
  return nounHead(tokens, names);
}

/**
 * The subject of the event as an answer to "who"; null where one of the `actors`, which are candidates too, is who it
 * means.
 */
export function subjectCandidate(
  article: ArticleView,
  event: MainEvent,
  chances: ArticleChances,
  headline: HeadlineActors,
  subject: Passage,
  actors: readonly WhoCandidate[],
): WhoCandidate | null {
  if (isOneOf(subject, actors)) return null;
  const words = tokenize(subject.text);
  const agrees = shared(contentStems(words), headline.subject) > 0;
  const named = article.findings.actors.flatMap(({ type, mentions }) =>
    mentions.filter((mention) => overlaps(subject, mention)).map(({ start, end }) => ({ start, end, type })),
  );
  const head = subjectHead(subject, named);
  const people = head !== null && isPeople(head.text);
  const heads = named.filter((name) => head && overlaps(name, head)).map(({ type }) => type);
  const isNamed = heads.some((type) => type !== 'place' && type !== 'other');
  const isPlace = heads.includes('place');
  const score = Math.max(
    (people ? 1.5 : 0.6) + (agrees ? 0.5 : 0) + (isNamed ? 0.6 : 0),
    ...joinedPlaces(subject, actors).map((place) => place.score + 0.01),
  );
  const own = chances.sentences.get(event.view);
  const features: Features<WhoFeature> = {
    subject: 1,
    thing: flag(!people && !isNamed && !isPlace),
    people: flag(people),
    leads: flag(agrees),
    inSubject: flag(isNamed),
    nearTop: 1 - subject.start / Math.max(1, article.text.article.text.length),
    main: own?.main ?? 0,
    key: own?.key ?? 0,
    news: chances.news,
    oneWord: flag(words.length === 1),
    manyWords: flag(words.length > 4),
    odd: flag(ODD.test(subject.text)),
  };
  return { passage: subject, score, actor: null, features };
}
