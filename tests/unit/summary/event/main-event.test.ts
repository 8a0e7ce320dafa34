import { describe, expect, it } from 'vitest';
import { viewArticle } from '../../../../lib/analysis/summary/view-article.ts';
import { actorOf, articleOf, dateOf, NOTHING } from '../article.ts';
import { plainEvents, plainSummary } from '../plain-models.ts';

/** What the article's one sentence tells as the main event. */
function eventOf(title: string, sentence: string, places: string[] = [], dates: string[] = []): string {
  const text = articleOf(title, sentence);
  const findings = {
    ...NOTHING,
    actors: places.map((name) => actorOf(text, 'place', 0.5, name)),
    timeline: dates.map((words) => dateOf(text, words, '2024-03-05')),
  };
  return plainEvents(viewArticle(text, findings))[0].passage.text;
}

describe('the main event', () => {
  it.each([
    ['Police arrest six people', 'Police arrested six people Monday during a search of a house in Brell.', 'Monday'],
    ['Ferry hits pier', 'A ferry of the island line hit the wooden pier in the harbour of Brell.', 'Brell'],
    ['Guards kill deer', 'The guards of the park killed a white deer after a long chase.', 'chase'],
    ['Ferry hits pier', 'A ferry of the island line hit the wooden pier on Tuesday.', 'Tuesday'],
  ])('%s: leaves out when, where and after what it happened', (title, sentence, last) => {
    expect(sentence).toContain(last);
    expect(eventOf(title, sentence, ['Brell'], ['Monday', 'Tuesday'])).not.toContain(last);
  });

  it.each([
    ['Council closes bridge', 'After a long debate, 12 members of the council closed the bridge.', '12 members'],
    ['Half of workers vote', 'According to Lund House, 52% of workers voted for the new rules.', '52%'],
  ])('%s: starts with a number behind the comma', (title, sentence, first) => {
    expect(eventOf(title, sentence).slice(0, first.length)).toBe(first);
  });

  it('starts behind a year between commas', () => {
    expect(eventOf('Union calls strike', 'On March 5, 2024, the union of the port called a strike.')).toBe(
      'the union of the port called a strike',
    );
  });

  it.each([
    [
      'Engineers close hatch',
      'NASA engineers — who built the probe — closed the hatch of the probe.',
      'NASA engineers',
    ],
    ['Alliance agrees on troops', 'NATO has agreed – after two long nights – on the new troops.', 'NATO has agreed'],
  ])('%s: takes a sentence with an acronym and a dash for no dateline', (title, sentence, opening) => {
    expect(eventOf(title, sentence).slice(0, opening.length)).toBe(opening);
  });

  it.each([
    'BRELL – The union of the port called a strike.',
    'BRELL, Olm (Lund News) – The union of the port called a strike.',
    'BRELL 5 March 2024 – The union of the port called a strike.',
    'Brell (AFP) – The union of the port called a strike.',
    'BRELL, Olm (AP)_ The union of the port called a strike.',
  ])('starts behind a dateline: %s', (sentence) => {
    expect(eventOf('Union calls strike', sentence)).toBe('The union of the port called a strike');
  });

  it('starts behind a town and its state', () => {
    expect(eventOf('Union calls strike', 'In St. Olm, Texas, the union of the port has called a strike.')).toBe(
      'the union of the port has called a strike',
    );
  });

  it.each([
    [
      'Army hits Brell with missile, damages schools',
      'The army used its powerful new missile during a mass drone attack on the town of Brell.',
      'on the town of Brell',
    ],
    ['Mayor resigns in Brell', 'The mayor of the town resigned from office in Brell on Monday.', 'in Brell'],
    ['Guards look after deer', 'The guards of the park have looked after a white deer.', 'after a white deer'],
    ['Guests came to Brell', 'The guests whom the town of Brell in March invited came to see it.', 'came'],
    [
      'Council accuses army of theft',
      'The council accused the army in the town of Brell of stealing a ferry.',
      'of stealing a ferry',
    ],
    [
      'House shows lights',
      'The house shows lights made by Ida Lund, acclaimed designer born in Brell.',
      'born in Brell',
    ],
    ['Bridge work asked for', 'The council asked the builders of the town to meet in Brell.', 'to meet in Brell'],
  ])('%s: keeps what the headline speaks of and what the verb needs', (title, sentence, kept) => {
    expect(eventOf(title, sentence, ['Brell'], ['March', 'Monday'])).toContain(kept);
  });

  it('stands behind a dateline of town, state and country', () => {
    const sentence = 'Brell, DC, United States: The council has opened a school.';
    expect(eventOf('Council opens school', sentence)).toBe('The council has opened a school');
  });

  it.each(['(Ida Lund/The Brell Post)', '(Agency)'])('stands behind a credit in parentheses: %s', (credit) => {
    expect(eventOf('Council opens school', `${credit} The council has opened a school.`)).toBe(
      'The council has opened a school',
    );
  });

  it('is told in more words where the headline needs them', () => {
    const sentence =
      'The anger of the ruling party at all of its old enemies has only grown, ending this week in the removal of ferry captain Ida Lund.';
    expect(eventOf('The removal of ferry captain Ida Lund', sentence)).toContain('removal');
  });

  it('is what a cleft sentence stresses the circumstance of', () => {
    const sentence = 'It is for that reason that the council on Monday chose nine builders of ferries.';
    expect(eventOf('Builders of ferries to bid', sentence)).toMatch(/^the council on Monday chose/);
  });

  it('leaves out what happened meanwhile', () => {
    const sentence = 'The son of the mayor was hurt at sea, while another man was wounded on a raft.';
    expect(eventOf('Son of mayor hurt', sentence)).toBe('The son of the mayor was hurt at sea');
  });

  it('keeps what something is used for', () => {
    const sentence = 'The tax office will at once use the money to hire nine hundred debt collectors.';
    expect(eventOf('Tax office gets money to hire debt collectors', sentence)).toContain('to hire');
  });

  it('keeps what came of a game', () => {
    const sentence = 'Ida Lund scored a late goal to lift Brell over Oru 5-4 after a long night.';
    expect(eventOf('Late goal of Lund', sentence)).toContain('to lift Brell over Oru');
  });

  it('keeps what its last word needs', () => {
    const sentence =
      'The young ferry captain Ida Lund showed nerves of steel as she somehow managed to avoid a black rock despite the wind.';
    expect(eventOf('Ferry captain Ida Lund shows nerves of steel to avoid black rock', sentence)).toContain('avoid');
  });

  it('does not open in a relative clause', () => {
    const sentence = 'In the heart of the bay, where tales of ships are told, one young captain has opened a school.';
    expect(eventOf('Captain opens school', sentence)).toBe('one young captain has opened a school');
  });

  it('is a deed of somebody rather than a doing', () => {
    const text = articleOf(
      'Council at sea',
      'Getting to the sea, while not easy, has been done.',
      'The council has bought a ferry.',
    );
    expect(plainSummary(viewArticle(text, NOTHING)).what[0].text).toBe('The council has bought a ferry');
  });

  it('is no claim without content while something happened', () => {
    const text = articleOf(
      'Farewell to the ferries',
      'The long and happy season of the ferries of the bay is over.',
      'The last ferry of the season has left the port of Brell.',
    );
    expect(plainSummary(viewArticle(text, NOTHING)).what[0].text).toContain('has left the port');
  });

  it.each([
    [
      'is not told by its deed alone',
      'Old band goes on tour with Ida Lund',
      'The band will do it with Ida Lund in spring.',
      'The old band goes on a tour of nine towns.',
    ],
    [
      'is not what might happen',
      'Robots take over taxis in Brell',
      'A robot could order the best taxi for a guest.',
      'The council has bought robots for taxis.',
    ],
    [
      'is not told of somebody unnamed',
      'Woman walks round the island',
      'She walked the whole coast of it.',
      'Ida Lund needed nine days for the island.',
    ],
  ])('%s', (_, title, other, own) => {
    const view = viewArticle(articleOf(title, other, own), NOTHING);
    expect(own).toContain(plainSummary(view).what[0].text);
  });

  it('is sought deeper where the article opens with a scene', () => {
    const text = articleOf(
      'How a bird’s nest stopped the island ferry',
      'The noise began at night.',
      ...Array.from({ length: 15 }, (_, index) => `Then guest ${index} of the house woke up and looked at the sea.`),
      'Ida Lund had found a nest of a bird in the ferry.',
    );
    const findings = { ...NOTHING, actors: [actorOf(text, 'person', 0.9, 'Ida Lund')] };
    expect(plainSummary(viewArticle(text, findings)).what[0].text).toBe(
      'Ida Lund had found a nest of a bird in the ferry',
    );
  });

  it('is no remark', () => {
    const [other, own] = ['If you ask the makers, it’s agents.', 'The fair of Brell showed new robots.'];
    const view = viewArticle(articleOf('How robots stay relevant in a world of agents', other, own), NOTHING);
    expect(own).toContain(plainSummary(view).what[0].text);
  });

  it.each(['', 'BRELL – '])('is not what came long before, behind the dateline %j', (dateline) => {
    const eventAfter = (opening: string) => {
      const text = articleOf(
        'Council closes pier',
        `${dateline}${opening}, the council closed the pier.`,
        'The council closed the pier by a vote on Monday.',
      );
      return plainEvents(viewArticle(text, NOTHING))[0].view.index;
    };
    expect(eventAfter('Yesterday')).toBe(0);
    expect(eventAfter('Previously')).toBe(1);
  });

  it('starts after the short name of an agency in brackets', () => {
    expect(eventOf('Mayor resigns', '(BNN)The mayor of the town resigned from office.')).toMatch(/^The mayor/);
  });

  it('is told with the rest of its sentence where that would be a point of its own', () => {
    const text = articleOf(
      'Council names ferries',
      'The council has announced new ferries, including four for the northern islands and a night boat to Brell.',
      'Fishermen had asked for a new quay in the spring.',
      'A market fills the square of the old town each autumn.',
      'Boats from the south bring wool and salted fish.',
      'The lighthouse has stood above the bay for ninety years.',
    );
    const { what, keyPoints } = plainSummary(viewArticle(text, NOTHING));
    expect(what[0].text).toMatch(/night boat to Brell$/);
    expect(keyPoints.length).toBeGreaterThanOrEqual(3);
    expect(keyPoints.map((point) => point.text).join()).not.toContain('announced');
  });

  it.each([
    ['After a silence of three years, the council has closed the bridge.', /^After a silence/],
    ['However, the council has closed the bridge.', /^the council/],
    ['Despite these concerns, the council has closed the bridge.', /^the council/],
    ['In order to save money, the council has closed the bridge.', /^the council/],
  ])(
    'is told with what its sentence opens with, unless that joins it or is a line of its own: %s',
    (sentence, start) => {
      const text = articleOf('Council closes bridge', sentence);
      expect(plainSummary(viewArticle(text, NOTHING)).what[0].text).toMatch(start);
    },
  );

  it('leaves the reason to its own line', () => {
    const text = articleOf(
      'Ferry firm opens pier',
      'The ferry firm has opened a new pier in order to win more guests.',
    );
    const { what, why } = plainSummary(viewArticle(text, NOTHING));
    expect(what[0].text).toBe('The ferry firm has opened a new pier');
    expect(why[0].text).toBe('in order to win more guests');
  });
});
