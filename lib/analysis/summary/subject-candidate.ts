import type { Passage } from '../../contract.ts';
import { tokenize } from '../language/tokenize.ts';
import type { ArticleChances } from './article-chances.ts';
import { flag } from './feature-values.ts';
import type { HeadlineActors } from './headline-actors.ts';
import type { Features } from './linear-model.ts';
import { isOffice } from './nobody.ts';
import type { ArticleView } from './sentence-view.ts';
import type { MainEvent } from './what.ts';
import { ODD, type WhoCandidate, type WhoFeature } from './who-features.ts';
import { isWithin, overlaps } from './within.ts';
import { contentStems, shared } from './words.ts';

const PEOPLE =
  /^(?:people|person|man|woman|men|women|boy|girl|child|children|passengers|soldiers|troops|officers|police|rescuers|protesters|fans|voters|workers|officials|hostages|prisoners|insurgents|survivors|patients|prosecutors|civilians|victims|driver|militants|residents|students|dead|drivers|players|customers|brits|thousands|hundreds|dozens|battalion|government|team|court|judge|mp|mps|lawmakers|senators|ministers|doctors|nurses|teachers|scientists|researchers|refugees|migrants|rebels|gunmen|families|family|parents|demonstrators|supporters|company|firm|bank|party|minister|president|army|military|forces)$/i;

/** "Sweden and Finland have told": the places that act together; none where the subject is not made of two. */
function joinedPlaces(subject: Passage, candidates: readonly WhoCandidate[]): WhoCandidate[] {
  if (!subject.text.includes(' and ')) return [];
  return candidates.filter(
    ({ actor }) => actor?.type === 'place' && actor.mentions.some((mention) => isWithin(subject, mention)),
  );
}

/** Is the subject one of the people and bodies: another name of it, or an office alone, which one of the people holds? */
const isOneOf = (subject: Passage, actors: readonly WhoCandidate[]): boolean =>
  actors.some(
    ({ actor }) =>
      (actor?.type === 'person' || actor?.type === 'organization') &&
      actor.mentions.some(({ start, end }) => start === subject.start && end === subject.end),
  ) ||
  (isOffice(subject.text) && actors.some(({ actor }) => actor?.type === 'person'));

/** The subject of the event as an answer to "who"; null where one of the `actors`, which are candidates too, is who it means. */
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
  const people = words.some((word, index) => PEOPLE.test(word.text) && !/^['’]s?$/.test(words[index + 1]?.text ?? ''));
  const isNamed = article.findings.actors.some(
    ({ type, mentions }) =>
      type !== 'place' && type !== 'other' && mentions.some((mention) => overlaps(subject, mention)),
  );
  const score = Math.max(
    (people ? 1.5 : 0.6) + (agrees ? 0.5 : 0) + (isNamed ? 0.6 : 0),
    ...joinedPlaces(subject, actors).map((place) => place.score + 0.01),
  );
  const own = chances.sentences.get(event.view);
  const features: Features<WhoFeature> = {
    subject: 1,
    thing: flag(!people && !isNamed),
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
