import { expect, it } from 'vitest';
import { clusterMentions } from '../../../lib/analysis/actors/cluster.ts';
import { withSpelledNames } from '../../../lib/analysis/actors/spelled-names.ts';
import { finish } from '../../../lib/steps.ts';
import { markedText } from './marked-text.ts';

it.each([
  ['ABC', [['Always Be Calm', 'ABC']]],
  ['XYZ', [['Always Be Calm'], ['ABC']]],
])('joins an acronym to the name of another type that spells it out: %s', (acronym, names) => {
  const { text, mentions } = markedText('They say [LOC Always Be Calm] ([ORG ABC]) here.');
  const clusters = finish(clusterMentions(text, mentions, () => false));
  const joined = withSpelledNames(text, clusters, new Map([[acronym, 'Always Be Calm']]));
  expect(joined.map((cluster) => cluster.mentions.map((mention) => mention.text))).toEqual(names);
});
