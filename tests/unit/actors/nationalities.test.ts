import { describe, expect, it } from 'vitest';
import { clusterMentions } from '../../../lib/analysis/actors/cluster.ts';
import { settleNationalities } from '../../../lib/analysis/actors/nationalities.ts';
import { finish } from '../../../lib/steps.ts';
import { markedText } from './marked-text.ts';

describe('settleNationalities', () => {
  it.each([
    ['a [GROUP Polish] film', { Polish: 'GROUP' }],
    ['[GROUP Polish] President [PER Ana Holt]', { Polish: 'LOC', 'Ana Holt': 'PER' }],
    ['the [GROUP Polish] foreign minister', { Polish: 'LOC' }],
    ['a [GROUP Polish]-based firm', { Polish: 'LOC' }],
    ['a [GROUP Polish]-speaking man', { Polish: 'GROUP' }],
    ['[GROUP Polish] films of [LOC Poland]', { Poland: 'LOC' }],
    ['[GROUP Poles] of [LOC Poland]', { Poles: 'GROUP', Poland: 'LOC' }],
    ['[GROUP Muslim] leaders', { Muslim: 'GROUP' }],
  ])('%s', (marked, expected) => {
    const { text, mentions } = markedText(marked);
    const clusters = settleNationalities(text, finish(clusterMentions(text, mentions, () => true)), new Set());
    expect(Object.fromEntries(clusters.map((one) => [one.mentions[0].text, one.type]))).toEqual(expected);
  });

  it('leaves out what only stands before an institution', () => {
    const { text, mentions } = markedText('the [GROUP Polish] army');
    const clusters = finish(clusterMentions(text, mentions, () => true));
    expect(settleNationalities(text, clusters, new Set([mentions[0].start]))).toEqual([]);
  });
});
