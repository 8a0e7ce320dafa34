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
    ['a constituency', 'She won the [PER Gravel] by-election.', { gravel: 'LOC' }],
    ['a street', 'He was seen in [PER Marlow Lane].', { 'marlow lane': 'LOC' }],
    ['a person named like a street', '[PER Marlow Lane] sang.', { 'marlow lane': 'PER' }],
    ['a person by an initial', 'It paid [LOC E. Jean Holt].', { 'e jean holt': 'PER' }],
    ['a group with an article', '[PER Al-Velo] said so.', { 'al velo': 'ORG' }],
    [
      'a person with an article',
      '[PER Bo al-Velo] came. [PER Al-Velo] said so.',
      { 'bo al velo': 'PER', 'al velo': 'PER' },
    ],
    ['a storm', 'Storm [PER Velo] is near.', { velo: 'MISC' }],
    ['a firm beside a firm', 'Neither [ORG Pagely] nor [PER Velo] spoke.', { pagely: 'ORG', velo: 'ORG' }],
    [
      'a person beside a firm',
      '[PER Ana Velo] left. Neither [ORG Pagely] nor [PER Velo] spoke.',
      { 'ana velo': 'PER', pagely: 'ORG', velo: 'PER' },
    ],
    ['a firm and its president', '[PER Velo] fell. [PER Velo]’s president left.', { velo: 'ORG' }],
    ['a person and an aide', '[PER Velo] fell. [PER Velo]’s secretary left.', { velo: 'PER' }],
    ['a known place behind "in"', 'Two homes in [ORG Lund] have burned.', { lund: 'LOC' }],
    ['a firm that is named like a person', '[PER Goldman Sachs] fell.', { 'goldman sachs': 'ORG' }],
    ['a firm that is named like a person, with a hyphen', '[PER Harley-Davidson] fell.', { 'harley davidson': 'ORG' }],
    ['a firm’s noun', '[LOC Marlow Capital] said so.', { 'marlow capital': 'ORG' }],
    [
      'a family name with a particle',
      '[PER Bo Le Rao] left. [ORG Le Rao] said so.',
      { 'bo le rao': 'PER', 'le rao': 'PER' },
    ],
    ['a model', 'The [MISC Velo 12 Pago] flew. The [PER Pago] fell.', { 'velo 12 pago': 'MISC', pago: 'MISC' }],
    ['a cat', '[PER Velo] the old black cat is home.', { velo: 'MISC' }],
    ['a dog', 'Her dog [PER Velo] ran.', { velo: 'MISC' }],
    ['a horse by its name', 'a horse named [PER Velo].', { velo: 'MISC' }],
    ['a dog walker', '[PER Velo] the dog walker ran.', { velo: 'PER' }],
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
    ['It shut at 10:15 [MISC GMT] and at 8 p.m. [ORG ET].', []],
    ['[MISC GMT] is a time, [ORG ET] a magazine.', ['ET']],
    ['[PER Brent] crude fell.', []],
    ['[PER Bo Rao], [PER D-N.Y.], left.', ['Bo Rao']],
    ['It cost [GROUP C]$2bn.', []],
    ['[PER Bo Rao], R-[LOC N.Y.], left.', ['Bo Rao']],
    ['Judge [PER Ana Holt KC] spoke.', ['Ana Holt']],
    ['[PER Bo Rao] (D., [LOC Conn.]), left.', ['Bo Rao']],
    ['The [ORG UI] of the [ORG V.I.P.] lounge and [ORG Web3] are [LOC O.K.] here.', []],
    ['[PER Ai] left [LOC Tulsa], [LOC OK].', ['Ai', 'Tulsa', 'OK']],
    ['The [ORG RAM] of the [ORG PhDs] and the [MISC MVP] failed.', []],
    ['White non-[GROUP Lundish] voters and non-[PER Holt] votes.', ['Holt']],
    ['The [PER Bo (Velo] and the [MISC Rosa ‘Red River] grew.', ['Bo', 'Rosa']],
    ['The [ORG Velo constructor League] grew.', ['Velo constructor League']],
    ['[ORG Velo] calls it [ORG One Velo] or [ORG My Velo]. [ORG One Sea] is older.', ['Velo', 'One Sea']],
    ['By [MISC Voting Day] or [MISC Easter].', []],
    ['It was ‘the [PER Eel]’ [PER Bo Rao].', ['Bo Rao']],
    ['It was “the [PER Eel]”.', ['Eel']],
  ])('%s', (marked, left) => {
    const { text, mentions } = markedText(marked);
    expect(finish(correctMentions(text, mentions, () => false)).map((mention) => mention.text)).toEqual(left);
  });

  it('leaves a person a person beside a body of the same name', () => {
    const { text, mentions } = markedText(
      '[ORG Rowe University] closed. [PER Bo Rowe] left. [PER Rowe] had been its head.',
    );
    const types = finish(correctMentions(text, mentions, () => false)).map(({ type }) => type);
    expect(types).toEqual(['ORG', 'PER', 'PER']);
  });

  it('has the type of the whole name for its short form', () => {
    const { text, mentions } = markedText('[MISC Lund Airline] flies. [LOC Lund] rose, and [LOC Lund] fell.');
    const types = finish(correctMentions(text, mentions, (key) => key === 'lund')).map(({ type }) => type);
    expect(types).toEqual(['ORG', 'ORG', 'ORG']);
  });
});
