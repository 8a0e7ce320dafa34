import type { RankedAnswer } from '../../../contract.ts';
import { contentStems, shared } from '../../language/en/stems.ts';
import { tokenize } from '../../language/tokenize.ts';
import { oneHasOther } from '../../language/whole-words.ts';
import type { MainEvent } from '../event/main-event.ts';
import type { ArticleView } from '../sentences/sentence-view.ts';
import type { ArticleChances } from '../weighing/article-chances.ts';
import { type LinearModel, probability } from '../weighing/linear-model.ts';
import { actorCandidates } from './actor-candidates.ts';
import { headlineActors } from './headline-actors.ts';
import { subjectOf } from './subject.ts';
import { subjectCandidate } from './subject-candidate.ts';
import type { WhoCandidate, WhoFeature } from './who-features.ts';
import { withRole } from './with-role.ts';

/** So many answers are given even where the model doubts them. */
const LEAST_GIVEN = 3;
/** So many answers tell the role; those after them are short. */
const WITH_ROLE = 2;
/** Worth of an actor of whom the story is not: half a passing mention in a headline; set by reading. */
const LEAST_SHOWN = 0.3;

/**
 * Probability of being a main actor from which somebody is shown. With .30, .33, .36 and .40 cross-validation shows
 * 311, 312, 307 and 295 good ones and 56, 46, 39 and 35 wrong ones.
 */
const LEAST_PROBABLE = 0.36;
/**
 * The same for the event's subject where its noun is neither people nor in a name, "Photos", "A third case of fever";
 * set by reading.
 */
const LEAST_OF_THING = 0.6;
/**
 * The same for somebody whom neither the headline nor the event's sentence names: a witness, who else reacted. With
 * .36, .45, .50 and .55 cross-validation shows 297, 290, 279 and 271 good ones and 40, 27, 21 and 19 wrong ones.
 */
const LEAST_BESIDE = 0.4;
/**
 * What more is asked where the article reports no news; with 0, .1, .2 and .3 cross-validation shows 133, 99, 78 and 65
 * wrong ones.
 */
const LESS_NEWS = 0.2;

/** The probability from which the candidate is shown, where `least` is asked of those of whom the event tells. */
function leastProbable(features: WhoCandidate['features'], least: number): number {
  const { headline, inEvent, inSubject, subject, thing } = features;
  if (thing) return LEAST_OF_THING;
  return headline || inEvent || inSubject || subject ? least : Math.max(least, LEAST_BESIDE);
}

/** "The tax authority": no name is in it. */
const DESCRIPTION = /^[Tt]he [^\p{Lu}]+$/u;

/**
 * Does the event's subject call somebody by what a sentence before says of them, whom no line of the summary shows:
 * "The retailer", in no headline?
 */
const pointsBack = ({ actor, passage }: WhoCandidate, headline: ReadonlySet<string>): boolean =>
  actor === null && DESCRIPTION.test(passage.text) && shared(contentStems(tokenize(passage.text)), headline) === 0;

/**
 * Everybody who may be an answer to "who", best first: the subject of the main event and the actors that headline and
 * text name.
 */
export function whoCandidates(
  article: ArticleView,
  event: MainEvent | undefined,
  chances: ArticleChances,
): WhoCandidate[] {
  const headline = headlineActors(article.text.article.title);
  const subject = event ? subjectOf(article, event) : null;
  const actors = actorCandidates(article, event, chances, headline, subject);
  const acting = event && subject ? subjectCandidate(article, event, chances, headline, subject, actors) : null;
  const candidates = [...actors, ...(acting ? [acting] : [])].sort((a, b) => b.score - a.score);
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
 * Who acts and who is acted on: the subject of the main event and the actors that headline and lead name. At most
 * `limit`, marked where the story is not about them.
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
    if (chosen.length >= LEAST_GIVEN && candidate.chance < leastProbable(candidate.features, least)) continue;
    if (!chosen.some(({ passage }) => oneHasOther(passage.text, name))) chosen.push(candidate);
  }
  return chosen.map((candidate, index) => {
    const { passage, actor, chance, features } = candidate;
    const answer = actor && index < WITH_ROLE ? withRole(text, actor, passage) : passage;
    const isShown = chance >= leastProbable(features, least) && !pointsBack(candidate, article.headline);
    return isShown ? answer : { ...answer, doubtful: true };
  });
}
