import type { WeighingModels } from './article-chances.ts';
import type { LinearModel } from './linear-model.ts';
import type { WhereFeature } from './place-finder.ts';
import type { ReasonFeature } from './reason-features.ts';
import type { WhenFeature } from './when.ts';
import type { WhoFeature } from './who-features.ts';

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
