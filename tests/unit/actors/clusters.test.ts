import { describe, expect, it } from 'vitest';
import { clusterMentions } from '../../../lib/analysis/actors/cluster.ts';
import { finish } from '../../../lib/steps.ts';
import { markedText } from './marked-text.ts';

/** The distinct surfaces of each cluster. */
function clustersOf(marked: string): string[][] {
  const { text, mentions } = markedText(marked);
  return finish(clusterMentions(text, mentions, (key) => key === 'cardiff')).map(({ mentions: all }) => [
    ...new Set(all.map((mention) => mention.text)),
  ]);
}

describe('clusterMentions: people', () => {
  it.each([
    ['a surname', '[PER Ana Holt] came. [PER Holt] spoke.', [['Ana Holt', 'Holt']]],
    ['initials', '[PER Ana B. Holt] came. [PER Ana Holt] spoke.', [['Ana B. Holt', 'Ana Holt']]],
    ['a short given name', '[PER Philip Rowe] came. [PER Phil Rowe] spoke.', [['Philip Rowe', 'Phil Rowe']]],
    ['two given names', '[PER Paul Rowe] came. [PER Paula Rowe] spoke.', [['Paul Rowe'], ['Paula Rowe']]],
    ['one surname', '[PER Bo Rowe] and [PER Eva Rowe] met. [PER Eva] left.', [['Bo Rowe'], ['Eva Rowe', 'Eva']]],
    [
      'father and son',
      '[PER Ed Rowe Jr] and [PER Ed Rowe] met. [PER Rowe] left.',
      [['Ed Rowe Jr'], ['Ed Rowe', 'Rowe']],
    ],
    [
      'the one named most',
      '[PER Eva Rowe] won. [PER Eva Rowe] sang. [PER Bo Rowe] ran. It rained. It snowed. It froze. It cleared. [PER Rowe] left.',
      [['Eva Rowe', 'Rowe'], ['Bo Rowe']],
    ],
    [
      'the one named just before',
      '[PER Eva Rowe] won. [PER Eva Rowe] sang. [PER Bo Rowe] ran. [PER Rowe] left.',
      [['Eva Rowe'], ['Bo Rowe', 'Rowe']],
    ],
    [
      'the surname of the one called so all along',
      '[PER Eva Rowe] won. [PER Rowe] sang. [PER Rowe] ran. [PER Rowe] slept. A car of [PER Bo Rowe] broke. [PER Rowe] left.',
      [['Eva Rowe', 'Rowe'], ['Bo Rowe']],
    ],
    [
      'the surname of one named again and again',
      '[PER Eva Rowe] won. [PER Rowe] sang. [PER Rowe] ran. [PER Rowe] slept. [PER Bo Rowe] met [PER Bo Rowe]. [PER Rowe] left.',
      [
        ['Eva Rowe', 'Rowe'],
        ['Bo Rowe', 'Rowe'],
      ],
    ],
    [
      'the only one with such a title',
      'Advocate [PER Eva Rowe] won. The friends of [PER Bo Rowe] and [PER Ed Rowe] left. Adv [PER Rowe] spoke.',
      [['Eva Rowe', 'Rowe'], ['Bo Rowe'], ['Ed Rowe']],
    ],
    [
      'the one who is nobody’s parent, wife or child',
      '[PER Eva Rowe] won. She was born to [PER Bo Rowe] in May. Her mother, [PER Ana Rowe], died. [PER Rowe] spoke.',
      [['Eva Rowe', 'Rowe'], ['Bo Rowe'], ['Ana Rowe']],
    ],
    [
      'the one with that very title, and not another',
      'Senator [PER Eva Rowe] met General [PER Bo Rowe]. Senator [PER Rowe] spoke. Gen. [PER Rowe] left.',
      [
        ['Eva Rowe', 'Rowe'],
        ['Bo Rowe', 'Rowe'],
      ],
    ],
    [
      'the one named so far, before a namesake comes',
      '[PER Eva Rowe] won. Secretary [PER Rowe] sang. [PER Rowe] ran. A clerk of President [PER Bo Rowe] left.',
      [['Eva Rowe', 'Rowe'], ['Bo Rowe']],
    ],
    [
      'the mother who speaks of her son',
      'Many know the miner [PER Bo Rowe]. It rained. [PER Ana Rowe], mother of the miner [PER Bo Rowe], came. [PER Rowe] spoke.',
      [['Bo Rowe'], ['Ana Rowe', 'Rowe']],
    ],
    [
      'the surname, also where a relative is called by the given name',
      '[PER Eva Rowe] won. [PER Rowe] sang. [PER Rowe] ran. [PER Rowe] has a son, [PER Bo]. A car of [PER Bo Rowe] broke. [PER Rowe] left.',
      [
        ['Eva Rowe', 'Rowe'],
        ['Bo', 'Bo Rowe'],
      ],
    ],
    [
      'both parents',
      '[PER Eva Rowe] won. She was born to [PER Bo Rowe] and [PER Ana Rowe] in May. [PER Rowe] spoke.',
      [['Eva Rowe', 'Rowe'], ['Bo Rowe'], ['Ana Rowe']],
    ],
    [
      'the one whom the text has before it calls her a wife',
      '[PER Eva Rowe] won. [PER Rowe] sang. [PER Bo Rowe] came with his wife [PER Eva Rowe].',
      [['Eva Rowe', 'Rowe'], ['Bo Rowe']],
    ],
    [
      'the one whom a longer name brings in',
      '[PER Eva Lu Rowe] won. [PER Rowe] sang. [PER Bo Rowe] came with his wife [PER Eva Rowe].',
      [['Eva Lu Rowe', 'Rowe', 'Eva Rowe'], ['Bo Rowe']],
    ],
    [
      'a shorter name that brings somebody in',
      '[PER Eva Rowe] won. [PER Rowe] sang. [PER Bo Rowe] came with his wife [PER Eva Lu Rowe].',
      [['Eva Rowe', 'Rowe', 'Eva Lu Rowe'], ['Bo Rowe']],
    ],
    [
      'whoever speaks of a relative',
      '“He has a wife,” [PER Ana Lund] said. He left his wife, [PER Bo Rowe] said. [PER Ed Rowe] came. [PER Bo Rowe] left. It rained. It snowed. It froze. It cleared. [PER Rowe] spoke.',
      [['Ana Lund'], ['Bo Rowe', 'Rowe'], ['Ed Rowe']],
    ],
    [
      'the husband in office',
      'First lady [PER Eva Rowe] sang. President [PER Rowe] left. President [PER Rowe] spoke. It rained. It froze. [PER Rowe] ran.',
      [['Eva Rowe'], ['Rowe']],
    ],
    ['one in office', '[PER Eva Rowe] sang. President [PER Rowe] left.', [['Eva Rowe', 'Rowe']]],
    [
      'the husband',
      '[PER Eva Rowe] sang. Mr. [PER Rowe] heads a bank. Mrs. [PER Rowe] spoke.',
      [['Eva Rowe', 'Rowe'], ['Rowe']],
    ],
    ['a name of both', '[PER Kim Rowe] sang. Mr. [PER Rowe] heads a bank.', [['Kim Rowe', 'Rowe']]],
    ['another of the family', 'Sir [PER Ed Rowe] left. Lady [PER Rowe] stayed.', [['Ed Rowe'], ['Rowe']]],
    [
      'a brother of another family',
      'Poets [PER Bo] and [PER Ed Lund Jr] left. [PER Bo Rowe] came. Poets [PER Bo] and [PER Ed Lund Jr] met.',
      [['Bo'], ['Ed Lund Jr'], ['Bo Rowe', 'Bo']],
    ],
    ['no brothers', '[PER Xi] and [PER Ed Lund] met. [PER Xi Ping] spoke.', [['Xi', 'Xi Ping'], ['Ed Lund']]],
    ['a son', 'Brothers [PER Bo] and [PER Ed Rowe Jr] left. [PER Bo Rowe] came.', [['Bo', 'Bo Rowe'], ['Ed Rowe Jr']]],
    ['a couple', 'Poets [PER Bo] and [PER Eva Rowe] left. [PER Bo Rowe] came.', [['Bo', 'Bo Rowe'], ['Eva Rowe']]],
    [
      'two families',
      'Poets [PER Rowe] and [PER Ed Lund] left. [PER Bo Rowe] came.',
      [['Rowe', 'Bo Rowe'], ['Ed Lund']],
    ],
    ['a double name', '[PER Ama Rao-Kent] left. [PER Rao] stayed.', [['Ama Rao-Kent'], ['Rao']]],
    [
      'spellings',
      '[PER Ivo Belinskyy] left. [PER Belinsky] and [PER Belinskiy] spoke.',
      [['Ivo Belinskyy', 'Belinsky', 'Belinskiy']],
    ],
    ['a slip', '[PER Bryan Rowe] and [PER Brian Rowe].', [['Bryan Rowe', 'Brian Rowe']]],
    ['a nickname', '[PER Bo “Sailor” Rowe] left. [PER Sailor] sang.', [['Bo “Sailor” Rowe', 'Sailor']]],
    ['marks', '[PER Reşat Doğan] left. [PER Dogan] spoke.', [['Reşat Doğan', 'Dogan']]],
  ])('%s', (_, marked, expected) => {
    expect(clustersOf(marked)).toEqual(expected);
  });
});

describe('clusterMentions: organizations', () => {
  it.each([
    ['initials', '[ORG Lake Fishing Board] met. The [ORG LFB] spoke.', [['Lake Fishing Board', 'LFB']]],
    [
      'brackets',
      'The [ORG Tarla Union of Growers, A.S.] ([ORG TUGAS]) met. [ORG TUGAS] spoke.',
      [['Tarla Union of Growers, A.S.', 'TUGAS']],
    ],
    [
      'brackets from another language',
      'The [ORG Lund Institute of Fishing] ([ORG TNO]) met. [ORG TNO] spoke.',
      [['Lund Institute of Fishing', 'TNO']],
    ],
    [
      'brackets only once',
      'The [ORG Lund Institute of Fishing] ([ORG TNO]) met.',
      [['Lund Institute of Fishing'], ['TNO']],
    ],
    ['an abbreviation in the name', '[MISC U.S. at Work] began. [MISC USaW] ends.', [['U.S. at Work', 'USaW']]],
    ['a model', 'The [MISC Velo 12 Pro] came. [MISC Pro] buyers wait.', [['Velo 12 Pro', 'Pro']]],
    ['two short forms', '[ORG Islamic State] fell. [ORG ISIS] and [ORG ISIL].', [['Islamic State', 'ISIS', 'ISIL']]],
    [
      'a department',
      'The [ORG U.S. Department of Fishing] met. The [ORG Fishing Department] and the [ORG Department of Fishing] sat.',
      [['U.S. Department of Fishing', 'Fishing Department', 'Department of Fishing']],
    ],
    [
      'a department alone',
      '[ORG Department of Trade] and [ORG Fishing Department].',
      [['Department of Trade'], ['Fishing Department']],
    ],
    ['a team', '[ORG Rovers] won. The [ORG Cardiff Rovers] sang.', [['Rovers', 'Cardiff Rovers']]],
    ['a team of another place', '[ORG Rovers] won. The [ORG Lake Rovers] sang.', [['Rovers'], ['Lake Rovers']]],
    ['GOP', '[ORG Republican Party] and the [ORG GOP].', [['Republican Party', 'GOP']]],
    ['Commons', '[ORG House of Commons] rose, and the [ORG Commons] sat.', [['House of Commons', 'Commons']]],
    ['a club', '[ORG FC Velo] met [ORG Velo].', [['FC Velo', 'Velo']]],
    [
      'a chapter',
      'The [ORG Anglers Caucus] and the [ORG Cardiff Anglers Caucus].',
      [['Anglers Caucus', 'Cardiff Anglers Caucus']],
    ],
    [
      'a party of a city',
      'The [ORG Cardiff Anglers Party] met. The [ORG Anglers Party] sat.',
      [['Cardiff Anglers Party'], ['Anglers Party']],
    ],
    [
      'a party of a country',
      '[ORG Norwegian Anglers Party] and the [ORG Anglers Party].',
      [['Norwegian Anglers Party', 'Anglers Party']],
    ],
    ['a product', '[ORG Velo Ferry Engine] came. [ORG Velo] makes it.', [['Velo Ferry Engine'], ['Velo']]],
    [
      'short forms of several words',
      'The [ORG Islamic State of Iraq and Syria] fell. [ORG Islamic State] and [ORG ISIL].',
      [['Islamic State of Iraq and Syria', 'Islamic State', 'ISIL']],
    ],
    ['a court of a city', '[ORG High Court] and [ORG Cardiff High Court].', [['High Court'], ['Cardiff High Court']]],
    [
      'a local',
      '[ORG Local 12] met. [ORG Brotherhood of Anglers Local 12] sang.',
      [['Local 12', 'Brotherhood of Anglers Local 12']],
    ],
    ['a country', '[ORG US Senate] voted. The [ORG Senate] rose.', [['US Senate', 'Senate']]],
    ['company words', '[ORG Velo Holdings Ltd] fell. [ORG Velo] spoke.', [['Velo Holdings Ltd', 'Velo']]],
    ['last words', '[ORG Lund River Rovers] won. The [ORG Rovers] sang.', [['Lund River Rovers', 'Rovers']]],
    ['the short form first', '[MISC Velo Pro] came. [MISC Retina Velo Pro] too.', [['Velo Pro'], ['Retina Velo Pro']]],
    [
      'a part of it',
      '[ORG Harbour Board Secretariat] and [ORG Harbour Board] met.',
      [['Harbour Board Secretariat'], ['Harbour Board']],
    ],
    [
      'two that it could be',
      'The [ORG Lund Post] and the [ORG Kiruna Post] met. The [ORG Post] said so.',
      [['Lund Post'], ['Kiruna Post'], ['Post']],
    ],
    [
      'another bank',
      '[ORG Royal Bank of Lund] and [ORG Bank of Lund] met.',
      [['Royal Bank of Lund'], ['Bank of Lund']],
    ],
    ['a city', '[ORG Cardiff Steel Works] closed. [ORG Cardiff] voted.', [['Cardiff Steel Works'], ['Cardiff']]],
  ])('%s', (_, marked, expected) => {
    expect(clustersOf(marked)).toEqual(expected);
  });
});

describe('clusterMentions: places and groups', () => {
  it.each([
    ['other names', '[LOC Türkiye] and [LOC Turkey] and [LOC Turkiye].', [['Türkiye', 'Turkey', 'Turkiye']]],
    [
      'a prison',
      '[LOC Marlow prison] and [LOC HMP Marlow] and [LOC Marlow].',
      [['Marlow prison', 'HMP Marlow', 'Marlow']],
    ],
    ['a former state', '[LOC Soviet Union] and [LOC USSR].', [['Soviet Union', 'USSR']]],
    ['a town in capitals', '[LOC Los Angeles] and [LOC LA] and [LOC L.A.].', [['Los Angeles', 'LA', 'L.A.']]],
    ['a state’s seat', 'The [LOC Ohio Capitol] shone. The [LOC Capitol] fell.', [['Ohio Capitol', 'Capitol']]],
    [
      'two seats',
      'The [LOC Ohio Capitol], the [LOC Iowa Capitol] and the [LOC Capitol].',
      [['Ohio Capitol'], ['Iowa Capitol'], ['Capitol']],
    ],
    [
      'a building',
      'The [LOC Coliseum] shone. The [LOC Lund Coliseum] is old. The [LOC Coliseum] fell.',
      [['Coliseum', 'Lund Coliseum']],
    ],
    [
      'two buildings',
      'The [LOC Stadium], the [LOC Lund Stadium] and the [LOC Velo Stadium].',
      [['Stadium'], ['Lund Stadium'], ['Velo Stadium']],
    ],
    ['an island', '[LOC Velo] and [LOC Velo Island].', [['Velo', 'Velo Island']]],
    ['a town and its county', '[LOC Velo] and [LOC Velo County].', [['Velo'], ['Velo County']]],
    ['a house', '[LOC 12 Velo Street] and [LOC 12 Velo].', [['12 Velo Street', '12 Velo']]],
    ['a street', '[LOC Velo Street] and [LOC Velo].', [['Velo Street'], ['Velo']]],
    ['a county', '[LOC Marlow County Jail] and [LOC Marlow County].', [['Marlow County Jail'], ['Marlow County']]],
    ['a people', '[GROUP Dutch] and a [GROUP Dutchman] and [GROUP Dutchmen].', [['Dutch', 'Dutchman', 'Dutchmen']]],
    ['an adjective', '[GROUP Democratic] and [GROUP Democrats].', [['Democratic', 'Democrats']]],
    ['a party', 'a [GROUP Tory] and [GROUP Tories].', [['Tory', 'Tories']]],
    ['states', '[LOC Wisconsin] and [LOC Wis.] voted.', [['Wisconsin', 'Wis']]],
    ['minorities', '[GROUP ethnic Serbs] and a [GROUP Serb].', [['ethnic Serbs', 'Serb']]],
  ])('%s', (_, marked, expected) => {
    expect(clustersOf(marked)).toEqual(expected);
  });
});
