import { describe, expect, it } from 'vitest';
import { correctMentions } from '../../../lib/analysis/actors/correct-mentions.ts';
import { typesByEvidence } from '../../../lib/analysis/actors/type-evidence.ts';
import { finish } from '../../../lib/steps.ts';
import { markedText } from './marked-text.ts';

function typesOf(marked: string): Record<string, string> {
  const { text, mentions } = markedText(marked);
  return Object.fromEntries(typesByEvidence(text, mentions, (key) => key === 'lund' || key === 'west bank'));
}

describe('typesByEvidence', () => {
  it.each([
    ['most tags', '[PER Velo] fell. [ORG Velo] rose. [ORG Velo] held.', { velo: 'ORG' }],
    ['a noun before', 'The carrier [MISC Velo] fell.', { velo: 'ORG' }],
    ['a town', 'He left the town of [PER Gravel].', { gravel: 'LOC' }],
    ['a noun after', 'A [GROUP Pagely] user and a [ORG Pagely] post.', { pagely: 'ORG' }],
    ['the name’s noun', 'The [LOC Marlow Gazette] said so.', { 'marlow gazette': 'ORG' }],
    ['a known place', 'The [LOC West Bank] is quiet.', { 'west bank': 'LOC' }],
    ['no person with an article', 'The [PER Seleka], the [ORG Seleka].', { seleka: 'ORG' }],
    [
      'a building',
      'He was held in [ORG Marlow Prison] and freed from [ORG Marlow Prison].',
      { 'marlow prison': 'LOC' },
    ],
    ['a court that rules', 'The [ORG Marlow Court] said no. It met at [ORG Marlow Court].', { 'marlow court': 'ORG' }],
    ['a high court', 'It was heard in the [ORG Supreme Court].', { 'supreme court': 'ORG' }],
    ['a team and its city', '[ORG Lund] won in [LOC Lund].', {}],
  ])('%s', (_, marked, expected) => {
    expect(typesOf(marked)).toEqual(expected);
  });
});

describe('correctMentions', () => {
  it.each([
    ['[PER Ana May] will stay until [PER May].', ['Ana May']],
    ['[PER Ana May] left, and [PER May] ran.', ['Ana May', 'May']],
    ['[PER Bo Rao] left. The elder [PER Rao] stayed.', ['Bo Rao']],
  ])('%s', (marked, left) => {
    const { text, mentions } = markedText(marked);
    expect(finish(correctMentions(text, mentions, () => false)).map((mention) => mention.text)).toEqual(left);
  });
});
