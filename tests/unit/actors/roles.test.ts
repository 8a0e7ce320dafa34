import { describe, expect, it } from 'vitest';
import { type Mention, mentionAt } from '../../../lib/analysis/actors/mention.ts';
import { RoleReader } from '../../../lib/analysis/actors/roles.ts';
import type { EntityType } from '../../../lib/analysis/actors/tagger/labels.ts';
import { markedText } from './marked-text.ts';
import { articleOf } from './read-article.ts';

/** The mention of `name` in a text of one sentence. */
function mentionOf(text: string, name: string, type: EntityType = 'PER'): Mention {
  const article = articleOf(text);
  const { tokens } = article.sentences[0];
  const start = text.indexOf(name);
  const first = tokens.findIndex((token) => token.start === start);
  const last = tokens.findIndex((token) => token.end === start + name.length);
  const mention = mentionAt(article, 0, first, last, type);
  if (!mention) throw new Error('no mention');
  return mention;
}

describe('RoleReader', () => {
  it.each([
    ['On Sunday, NATO Secretary General [PER Ana Holt] spoke.', 'NATO Secretary General'],
    ['On Sunday Vice President [PER Ana Holt] spoke.', 'Vice President'],
    ['The former prime minister [PER Ana Holt] spoke.', 'former prime minister'],
    ['[LOC U.S.] Sen. [PER Ana Holt] spoke.', 'U.S. Sen.'],
    ['Secretary of State [PER Ana Holt] spoke.', 'Secretary of State'],
    ['Velo editor-in-chief [PER Ana Holt] spoke.', 'Velo editor-in-chief'],
    ['10:15 GMT - Velo director [PER Ana Holt] spoke.', 'Velo director'],
    ['Velo chairman and president [PER Ana Holt] spoke.', 'Velo chairman and president'],
    ['Velo director and senior economist [PER Ana Holt] spoke.', 'Velo director and senior economist'],
    ['[ORG Royal Bank of Lund] chief economist [PER Ana Holt] spoke.', 'Royal Bank of Lund chief economist'],
    ['Party spokesperson Dr [PER Ana Holt] spoke.', 'Party spokesperson'],
    ['[PER Ana Holt], the mayor of Lund, spoke.', 'mayor of Lund'],
    ['[PER Ana Holt], 54, the mayor of Lund, spoke.', 'mayor of Lund'],
    ['[PER Ana Holt], a doctor at Lund Hospital where she works, spoke.', 'doctor at Lund Hospital'],
    [
      '[PER Ana Holt], younger sister of the club’s deputy leader, spoke.',
      'younger sister of the club’s deputy leader',
    ],
    ['The trial of the club’s deputy leader, [PER Ana Holt], began.', 'club’s deputy leader'],
    ['It was signed by then [LOC UK] Home Secretary, [PER Ana Holt].', 'then UK Home Secretary'],
    ['Former area councillor, [PER Ana Holt], spoke.', 'Former area councillor'],
    ['It asked [PER Ana Holt], a spokeswoman for the [PER Rao] campaign.', 'spokeswoman for the Rao campaign'],
    ['[LOC Ohio] state Reps. [PER Ana Holt] and [PER Bo Rao] spoke.', 'Ohio state Rep.'],
    ['Two of them, Sens. [PER Bo Rao] and [PER Ana Holt], spoke.', 'Senator'],
    ['Sens. [PER Bo Rao], [PER Ida Lund] and [PER Ana Holt] spoke.', 'Senator'],
    ['Both [PER Ana Holt] and [PER Bo Rao], both teachers at Velo, spoke.', null],
    ['[PER Bo Rao] and [PER Ana Holt], both teachers at Velo, spoke.', 'teacher at Velo'],
    ['It asked Velo committee chair Rep. [PER Ana Holt] there.', 'Velo committee chair'],
    ['Take Ohio Republican Sens. [PER Bo Rao] and [PER Ana Holt].', 'Ohio Republican Sen.'],
    ['Lundish nominee Gov. [PER Ana Holt] spoke.', 'Lundish nominee'],
    ['[PER Ana Holt], HOST: Hello.', 'host'],
    ['Like the 2004 party nominee [PER Ana Holt] he lost.', '2004 party nominee'],
    ['It asked former governor [PER Ana Holt] of [LOC Ohio].', 'former governor of Ohio'],
    ['It asked lawyer [PER Ana Holt] of [LOC Ohio].', 'lawyer'],
    ['"I asked (Ohio Sen.) [PER Ana Holt] to go."', 'Ohio Sen.'],
    ['"I asked [Mayor] [PER Ana Holt] to go."', 'Mayor'],
    ['[PER Ana Holt], a former speechwriter to Mayor [PER Bo Rao], spoke.', 'former speechwriter to Mayor Bo Rao'],
    ['A retired harbour police officer [PER Ana Holt] spoke.', 'retired harbour police officer'],
    ['The former club of director [PER Ana Holt] lost.', 'director'],
    ['They danced for judges [PER Ana Holt], Bo Rao and Ida Lund.', null],
    ['The poets [PER Ana Holt] and Bo Rao spoke.', null],
    ['Velo boss [PER Ana Holt] spoke.', 'Velo boss'],
    [
      '[PER Ana Holt], [ORG Lund Department of Health] information officer, spoke.',
      'Lund Department of Health information officer',
    ],
    ['Chief of Army Staff General [PER Ana Holt] spoke.', 'Chief of Army Staff General'],
    ['The partner of Velo director [PER Ana Holt] spoke.', 'Velo director'],
    ['[PER Ana Holt], an adviser to [LOC Ohio] Sen. [PER Bo Rao], spoke.', 'adviser to Ohio Sen. Bo Rao'],
    ['[PER Ana Holt], a strategist at Velo, spoke.', 'strategist at Velo'],
    ['[PER Ana Holt], the agency’s administrator.', 'agency’s administrator'],
    ['Chief Constable [PER Ana Holt] spoke.', 'Chief Constable'],
    ['PC [PER Ana Holt] spoke.', 'PC'],
    ['Det Ch Insp [PER Ana Holt] spoke.', 'Det Ch Insp'],
    ['Former central banker [PER Ana Holt] spoke.', 'Former central banker'],
    ['She told works council chief [PER Ana Holt] so.', 'works council chief'],
    ['A chief strategist for [PER Ana Holt] spoke.', null],
    ['Ms [PER Ana Holt] spoke.', null],
    ['[PER Ana Holt], who is the mayor, spoke.', null],
    ['“[PER Ana Holt], you’re a lawyer,” they said.', null],
    ['Critics say [PER Ana Holt], in the end, left.', null],
    ['[PER Ana Holt], joined by the mayor, spoke.', null],
    ['[PER Ana Holt], the law professor [PER Bo Rao] and others came.', null],
    ['[PER Ana Holt], sought by the director, spoke.', null],
    ['[PER Ana Holt], and other leaders, spoke.', null],
    ['Her aunt, [PER Ana Holt], spoke.', null],
    ['According to [PER Ana Holt], Advocate Bo Rao King once spoke.', null],
    ['[PER Ana Holt], Director General of Lund, spoke.', 'Director General of Lund'],
    ['[PER Ana Holt], President [ORG Brell Port Chamber], spoke.', 'President Brell Port Chamber'],
    ['[PER Ana Holt], an advocate and director, spoke.', 'advocate and director'],
    ['[PER Ana Holt], now the mayor of Brell, spoke.', 'now the mayor of Brell'],
    ['[PER Ana Holt], herself a former minister, spoke.', 'herself a former minister'],
    ['[PER Ana Holt], Lord Mayor of Brell, spoke.', 'Lord Mayor of Brell'],
    ['[PER Ana Holt], Mr Rao’s lawyer, spoke.', 'Mr Rao’s lawyer'],
    ['Then [ORG Sunday Times] editor [PER Ana Holt] spoke.', 'Sunday Times editor'],
    ['It was [ORG Sunday Times] editor, [PER Ana Holt].', 'Sunday Times editor'],
    ['Unlike [PER Ana Holt], named the mayor a liar.', null],
    ['Photo: [PER Bo Rao] Liberal candidate [PER Ana Holt] spoke.', 'Liberal candidate'],
    ['[PER Rao] campaign director [PER Ana Holt] spoke.', 'Rao campaign director'],
    ['[PER Bo Rao]’s campaign director [PER Ana Holt] spoke.', 'Bo Rao’s campaign director'],
    ['A spokesman for President [PER Ana Holt] spoke.', 'President'],
    ['“Is President [PER Ana Holt] going to speak?”', 'President'],
    ['Rao, a spokesman for House Speaker [PER Ana Holt], spoke.', 'House Speaker'],
    ['The minister for Harbour Affairs [PER Ana Holt] spoke.', 'minister for Harbour Affairs'],
    // small words of a compound, and words before an office that are none
    ['It was late, harbour bureau spokesman [PER Ana Holt] said.', 'harbour bureau spokesman'],
    ['[LOC Lund] high court judge [PER Ana Holt] spoke.', 'Lund high court judge'],
    ['[ORG Velo] pipelines executive [PER Ana Holt] spoke.', 'Velo pipelines executive'],
    ['He met Brell chemist and study co-author [PER Ana Holt] there.', 'study co-author'],
    ['They asked the hotel’s general manager [PER Ana Holt] there.', 'hotel’s general manager'],
    ['It felt wrong, said planetary geologist [PER Ana Holt].', 'planetary geologist'],
    ['The club fired offensive coordinator [PER Ana Holt] then.', 'offensive coordinator'],
    ['The club fired coach [PER Ana Holt] then.', 'coach'],
    ['The fans love coach [PER Ana Holt] most.', 'coach'],
    ['They hope to replace coach [PER Ana Holt] soon.', 'coach'],
    ['We adore singer [PER Ana Holt] too.', 'singer'],
    ['The protest against disgraced banker [PER Ana Holt] went on.', 'banker'],
    ['The disgraced banker [PER Ana Holt] spoke.', 'disgraced banker'],
    ['It began the day president [PER Ana Holt] left.', 'president'],
    ['On the podium behind race winner [PER Ana Holt] he wept.', 'race winner'],
    // what an office is of, before the name
    ['Then minister of mines and energy [PER Ana Holt] spoke.', 'minister of mines and energy'],
    ['The former special envoy to [LOC Brell] [PER Ana Holt] spoke.', 'former special envoy to Brell'],
    ['The head of the [PER Ana Holt] campaign left.', null],
    // occupations beside the common ones
    ['The pollster [PER Ana Holt] spoke.', 'pollster'],
    ['[PER Ana Holt], a volcanologist at Lund, spoke.', 'volcanologist at Lund'],
    // relations need their owner
    ['[PER Rao]’s friend [PER Ana Holt] spoke.', 'Rao’s friend'],
    ['His brother [PER Ana Holt] spoke.', null],
    ['With the help of his former girlfriend, [PER Ana Holt], he fled.', null],
    ['[PER Holt]’s mother, [PER Ana Holt], spoke.', null],
    ['In May, one of [PER Rao]’s victims, [PER Ana Holt], sued.', 'one of Rao’s victims'],
    ['[PER Ana Holt], one of the three surviving sailors who fled, spoke.', 'one of the three surviving sailors'],
    // an owner before a comma
    ['“No,” [LOC Lund]’s deputy director of schools, [PER Ana Holt], said.', 'Lund’s deputy director of schools'],
    ['[LOC Lund]’s top prosecutor in 2020, [PER Ana Holt], spoke.', 'Lund’s top prosecutor in 2020'],
    ['He toured [ORG Velo]’s new plant and met its director, [PER Ana Holt].', 'director'],
    ['President of the Senate, [PER Ana Holt], spoke.', 'President of the Senate'],
    ['The mayor of Lund, [PER Ana Holt] said, was ill.', 'mayor of Lund'],
    ['After a talk with the mayor, [PER Ana Holt] said no.', null],
    // said of somebody
    ['[PER Holt] is the chief executive of [ORG Velo], a bank.', 'chief executive of Velo'],
    ['[PER Holt] is also a finance writer who travels.', 'finance writer'],
    ['[PER Holt] is the best coach in Lund.', null],
    ['[PER Holt] is such a great artist.', null],
    ['[PER Ana Holt], head of  [ORG Velo], spoke.', 'head of Velo'],
    ['[PER Holt] is a mother of two.', null],
    ['“It is so. [PER Holt] is the mayor of Lund.”', null],
    ['As policy director for [ORG Velo], [PER Ana Holt] has seen much.', 'policy director for Velo'],
    ['As mayor of Lund, [PER Ana Holt] built roads.', null],
    // bodies
    ['[PER Ana Holt] of the [ORG Velo Trust] spoke.', 'of the Velo Trust'],
    ['[PER Ana Holt] of [LOC Lund] spoke.', null],
    ['“No,” [PER Ana Holt] from [ORG Velo] said.', 'from Velo'],
    ['They signed [PER Ana Holt] from [ORG Velo].', null],
    [
      'The geologist [PER Ana Holt] of [ORG Velo]’s [ORG Rock Laboratory] spoke.',
      'geologist of Velo’s Rock Laboratory',
    ],
    ['“No,” said [PER Ana Holt], managing director, [ORG Velo].', 'managing director, Velo'],
    // ends of phrases
    ['[PER Ana Holt], the governor presiding over the vote, spoke.', 'governor'],
    ['[PER Ana Holt], a senior steward in her hotel at the time, spoke.', 'then senior steward'],
    ['[PER Ana Holt], head of research at [ORG Velo] and the other guest, spoke.', 'head of research at Velo'],
    ['[PER Ana Holt], a biologist at a college in St. Lund, spoke.', 'biologist at a college in St. Lund'],
    ['[PER Ana Holt], an actor famed for his voice, spoke.', 'actor'],
    ['[PER Ana Holt], a lawyer based in Lund, spoke.', 'lawyer based in Lund'],
    ['Unlike [PER Ana Holt], the Lund governor earned nine votes.', null],
    ['[PER Ana Holt], a designer, writer, and educator, spoke.', 'designer, writer, and educator'],
    ['It was one of our party’s best leaders, [PER Ana Holt].', null],
    ['She is an advocate for Mrs. [PER Ana Holt].', null],
    ['It was his fellow senator [PER Ana Holt].', 'senator'],
    ['It was a crew member, [PER Ana Holt].', 'crew member'],
    ['[PER Ana Holt], a member of his crew, spoke.', null],
    ['It was led by [PER Ana Holt], mayor', 'mayor'],
    ['[PER Ana Holt], a professor and author of “Storms”, spoke.', 'professor and author'],
    ['[PER Ana Holt], the captain of the “Gull”, spoke.', 'captain'],
    ['[PER Ana Holt], the head of the clean-up, spoke.', 'head of the clean-up'],
    [
      '[PER Ana Holt], a former aide to Mr. [PER Rao] and head of Velo, spoke.',
      'former aide to Mr. Rao and head of Velo',
    ],
    ['As Dr. [PER Ana Holt], a surgeon at [ORG Velo Clinic] explains, it hurts.', 'surgeon at Velo Clinic'],
    ["[PER Ana Holt], the author of ''Long Storms,'' spoke.", 'author'],
    ['It was [PER Ana Holt], the governor there.', 'governor'],
    ['They thank [PER Ana Holt], the author of this prayer.', 'author'],
    // other persons in the phrase
    ['[PER Ana Holt], mother of flood victim [PER Bo Rao], spoke.', 'mother of flood victim Bo Rao'],
    ['[PER Ana Holt], the wife of former senator [PER Bo Rao], spoke.', 'wife of former senator Bo Rao'],
    [
      '[PER Ana Holt], a former director of roads under Mayor [PER Bo Rao], spoke.',
      'former director of roads under Mayor Bo Rao',
    ],
    [
      '[PER Ana Holt], a secretary of labour during the [PER Rao] years, spoke.',
      'secretary of labour during the Rao years',
    ],
    ['[PER Ana Holt], a [PER Rao] spokeswoman, spoke.', 'Rao spokeswoman'],
    ['[PER Ana Holt], the [PER Rao] spokeswoman and others came.', null],
    // titles of more than a word
    ['“No,” said chief product officer [PER Ana Holt].', 'chief product officer'],
    ['They met chief data science officer [PER Ana Holt].', 'chief data science officer'],
    ['The Velo spokesman the Rev. [PER Ana Holt] spoke.', 'Velo spokesman'],
    ['It was the Rev. [PER Ana Holt] who spoke.', 'Rev.'],
    ['It was Secretary [PER Ana Holt] who spoke.', null],
    ['Party hopefuls former [LOC Lund] Gov. [PER Ana Holt] and others met.', 'former Lund Gov.'],
    // titles written out, with party and state
    ['It was Sen. [PER Ana Holt] (Ohio) who spoke.', 'Senator (Ohio)'],
    ['It was Rep. [PER Ana Holt], R-Ohio, who spoke.', 'Representative (R-Ohio)'],
    ['It was Sen. [PER Ana Holt], Ohio, who spoke.', 'Senator'],
    ['It was Gov. [PER Ana Holt] of [LOC Ohio] who spoke.', 'Governor of Ohio'],
    ['It was led by Gov. [PER Ana Holt].', 'Governor'],
    ['It was Sen. [PER Ana Holt] (D., Ohio) who spoke.', 'Senator (D., Ohio)'],
    ['It was Rep. [PER Ana Holt] (R-OH) who spoke.', 'Representative (R-OH)'],
  ])('%s', (marked, role) => {
    const { text, mentions } = markedText(marked);
    const person = mentions.find(({ text: name }) => name === 'Ana Holt') ?? mentions[0];
    expect(new RoleReader(text, mentions).roleAt(person)).toBe(role);
  });

  it.each([
    [
      'The president of Velo, [PER Ana Holt], fell. The late president [PER Ana Holt] was 60.',
      '',
      'late president of Velo',
    ],
    ['One of [PER Rao]’s oldest friends, [PER Ana Holt], fell. Mayor [PER Ana Holt] was 60.', '', 'Mayor'],
    [
      '[PER Ana Holt], member of the oldest Velo crew, fell. Former astronaut [PER Ana Holt] was 60.',
      '',
      'Former astronaut',
    ],
    ['Mayor [PER Ana Holt] fell. Party nominee [PER Ana Holt] was 60.', '', 'Party nominee'],
    ['[PER Ana Holt] left.', 'Protests Over Dismissal of Defence Minister Holt Grow', 'Defence Minister'],
    ['[PER Ana Holt] left.', 'Protests Over Boss Holt Grow', null],
    ['[PER Ana Holt] and [PER Bo Holt] left.', 'Protests Over Defence Minister Holt Grow', null],
  ])('%s (%s)', (marked, headline, role) => {
    const { text, mentions } = markedText(marked, headline);
    const persons = mentions.filter(({ text: name }) => name === 'Ana Holt');
    expect(new RoleReader(text, mentions).roleOf(persons)).toBe(role);
  });
});

describe('mentionAt', () => {
  it.each([
    ['Princess Ana spoke.', 'Princess Ana', 'Ana'],
    ['The Ana Holt\u2019s plan.', 'Ana Holt\u2019s', 'Ana Holt'],
  ])('%s', (text, span, name) => {
    expect(mentionOf(text, span).text).toBe(name);
  });

  it.each([
    ['Velo, Lowe\u2019s and others fell.', 'Lowe', 'ORG', 'Lowe\u2019s'],
    ['Rival Velo fell.', 'Rival Velo', 'ORG', 'Velo'],
    ['Whereas Holt fell.', 'Whereas Holt', 'PER', 'Holt'],
    ['The plan of Holt\u2019s team.', 'Holt', 'ORG', 'Holt'],
    ['Shops, Murry\u2019s, fell.', 'Murry', 'ORG', 'Murry\u2019s'],
    ['In southern Zabul it rained.', 'southern Zabul', 'LOC', 'Zabul'],
  ] as const)('%s', (text, span, type, name) => {
    expect(mentionOf(text, span, type).text).toBe(name);
  });

  it('takes no name from small letters', () => {
    const article = articleOf('the mayor spoke');
    expect(mentionAt(article, 0, 0, 1, 'PER')).toBeNull();
  });
});
