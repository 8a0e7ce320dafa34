import type { ReasonFeature } from './reasons/reason-features.ts';
import type { WhereFeature } from './time-and-place/place-finder.ts';
import type { WhenFeature } from './time-and-place/when.ts';
import type { WeighingModels } from './weighing/article-chances.ts';
import type { LinearModel } from './weighing/linear-model.ts';
import type { WhoFeature } from './who/who-features.ts';

/**
 * What the summary goes by: how likely an article reports news, a sentence tells the main event or belongs in a brief
 * (`WeighingModels`), and a candidate is a good answer.
 */
export interface SummaryModels extends WeighingModels {
  who: LinearModel<WhoFeature>;
  when: LinearModel<WhenFeature>;
  where: LinearModel<WhereFeature>;
  why: LinearModel<ReasonFeature>;
  how: LinearModel<ReasonFeature>;
}
