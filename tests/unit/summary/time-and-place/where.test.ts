import { describe, expect, it } from 'vitest';
import { summarise } from '../../../../lib/analysis/summary/summarise.ts';
import { whereCandidates } from '../../../../lib/analysis/summary/time-and-place/where.ts';
import { viewArticle } from '../../../../lib/analysis/summary/view-article.ts';
import type { Actor } from '../../../../lib/contract.ts';
import { actorOf, articleOf, dateOf, NOTHING } from '../article.ts';
import { PLAIN_MODELS, plainChances, plainEvents, plainSummary } from '../plain-models.ts';

const whereOf = (title: string, body: string, ...names: (string | [string, Actor['type']])[]) => {
  const text = articleOf(title, body);
  const actors = names.map((name) =>
    typeof name === 'string' ? actorOf(text, 'place', 0.4, name) : actorOf(text, name[1], 0.4, name[0]),
  );
  return plainSummary(viewArticle(text, { ...NOTHING, actors })).where.map((passage) => passage.text);
};

describe('where', () => {
  it.each([
    ['A ferry sank in the southern city of Brell on Monday.', 'the southern city of Brell', 'Brell'],
    ['A bomb went off at a crowded street market in Brell, police said.', 'a crowded street market in Brell', 'Brell'],
    ['Fire broke out in the Oru refugee camp at night.', 'the Oru refugee camp', 'Oru'],
    ['A ferry sank in St. Olm, Texas, on Monday.', 'St. Olm, Texas', 'St. Olm', 'Texas'],
    ['A ferry sank in Brell-on-Sea on Monday.', 'Brell-on-Sea', 'Brell-on-Sea'],
    ['Ten people fell ill at the Theatre Royal in Brell.', 'the Theatre Royal in Brell', 'Brell'],
    ['Two men met in Brell Getty Images and left.', 'Brell', 'Brell'],
    ['BRELL, Ill. — A ferry sank with ten people.', 'BRELL, Ill.', 'BRELL', 'Ill'],
  ])('is the whole phrase and no more: %s', (sentence, phrase, ...names) => {
    expect(whereOf('A quiet day', sentence, ...names)[0]).toBe(phrase);
  });

  it('is no country that the event is done to as to a body', () => {
    expect(whereOf('Firm sues', 'The firm will sue Norland over the loss of ten boats.', 'Norland')).toEqual([]);
  });

  it('does not run on into the name of a person behind a comma', () => {
    expect(whereOf('Ferry sinks', 'A ferry sank in Brell, Lund said.', 'Brell', ['Lund', 'person'])).toEqual(['Brell']);
  });

  it.each(['The firm bought a Brell-based rival.', 'The firm sued a Brell lawyer over the loss.'])(
    'is no name that only describes another thing: %s',
    (sentence) => {
      expect(whereOf('Firm grows', `${sentence} It met them in Oru.`, 'Brell', 'Oru')[0]).toBe('Oru');
    },
  );

  it('is no country before another that does something', () => {
    const body = 'As ten boats met in a larger Texas, Norway has closed its port.';
    const found = whereOf('Port closes', body, 'Texas', 'Norway');
    expect(found).not.toContain('Texas, Norway');
  });

  it('is the town before its country', () => {
    const body = 'Ten people were hurt in Texas on Monday, as a ferry sank in Brell.';
    expect(whereOf('Ten people hurt', body, 'Texas', 'Brell')[0]).toBe('Brell');
  });

  it('is not where someone is from, nor the place that acts', () => {
    const body = 'A man from Brell was hurt when a ferry sank in Oru.';
    expect(whereOf('Man hurt', body, 'Brell', 'Oru')[0]).toBe('Oru');
    expect(whereOf('Rockets fired', 'Kuwait fired rockets that fell in Oru.', 'Kuwait', 'Oru')[0]).toBe('Oru');
  });

  it('is the town of the event before that of the dateline', () => {
    const body = 'BRELL (Reuters) - Ten people were hurt in Oru on Monday.';
    expect(whereOf('Ten people hurt', body, 'BRELL', 'Oru')).toEqual(['Oru', 'BRELL']);
  });

  it('is the seat of a body at which the headline has it happen', () => {
    const body = 'Two leaders talked for an hour. They had come to Olm House, and left Brell late.';
    const where = whereOf('Two leaders talk at Olm House', body, 'Brell', ['Olm House', 'organization']);
    expect(where[0]).toBe('Olm House');
  });

  it('is not the town after which a team in the headline is called', () => {
    const body = 'Brell beat the visitors. The game was played in Oru.';
    const where = whereOf('Brell Larks win', `The Brell Larks won. ${body}`, 'Oru', ['Brell Larks', 'organization']);
    expect(where[0]).toBe('Oru');
  });

  /** What the features of the place's first candidate say of it. */
  const featuresOf = (title: string, body: readonly string[], name: string, dates: readonly string[] = []) => {
    const text = articleOf(title, ...body);
    const view = viewArticle(text, {
      ...NOTHING,
      actors: [actorOf(text, 'place', 0.4, name)],
      timeline: dates.map((words) => dateOf(text, words, '2019-05')),
    });
    const candidates = whereCandidates(view, plainEvents(view)[0], plainChances(view));
    return candidates.find(({ passage }) => passage.text === name)?.features;
  };

  it.each([
    ['The captain denied a theft from Ida Lund, who died in Oru.', 'Oru', { ofSomebody: 1, ofEvent: 0 }],
    ['The captain denied a theft by Ida Lund in Oru.', 'Oru', { ofSomebody: 0, ofEvent: 1 }],
    ['ORU (Agency) — The captain denied a theft.', 'ORU', { dateline: 1, ofEvent: 0 }],
  ])('knows the place of somebody and a dateline from that of the event: %s', (sentence, name, expected) => {
    expect(featuresOf('Captain denies theft', [sentence], name)).toMatchObject(expected);
  });

  it.each([
    ['Its owner studied in Oru for a year.', 'Oru', { ofEvent: 0, inEvent: 0 }],
    ['The ferry sank near Stad.', 'Stad', { ofEvent: 1, inEvent: 0 }],
  ])('knows in another sentence whether the event is told again: %s', (sentence, name, expected) => {
    const body = ['A ferry sank in Brell with ten people.', sentence];
    expect(featuresOf('Ferry sinks in Brell', body, name)).toMatchObject(expected);
  });

  it.each([
    ['He turned down clubs abroad, including with clubs in Oru.', []],
    ['He had met the driver, a man of thirty, from Oru.', []],
    ['He had met the driver, a young man born in Oru.', []],
    ['A trip to another planet, such as Oru, takes a year.', []],
    ['He lost twice in the spring. He sang twice in the autumn. Then in May 2019 he won a race in Oru.', ['May 2019']],
    ['“I greet the great country of Oru as an old friend!”', []],
  ])('knows an example, an origin, a place of former years and one of a quotation: %s', (body, dates) => {
    const lead = 'The captain has got a new post.';
    expect(featuresOf('Captain gets new post', [lead, body], 'Oru', dates)).toMatchObject({ aside: 1 });
  });

  it.each([
    ['Oru shelled a market in Brell with ten people.', 'Oru shells Brell'],
    ['A battalion arrived in Brell on foot, Oru’s ministry said.', 'Battalion arrives in Brell'],
    ['A battalion leaving Oru arrived in Brell on foot.', 'Battalion arrives in Brell'],
  ])('knows a place that acts, owns or is left: %s', (sentence, title) => {
    expect(featuresOf(title, [sentence], 'Oru')).toMatchObject({ attribute: 1 });
  });

  it('shows no place that the model doubts', () => {
    const text = articleOf('Ferry sinks in Brell', 'A ferry sank in Brell with ten people.');
    const view = viewArticle(text, { ...NOTHING, actors: [actorOf(text, 'place', 0.4, 'Brell')] });
    const doubting = { ...PLAIN_MODELS, where: { bias: -5, weights: {} } };
    expect(summarise(view, doubting).where).toEqual([expect.objectContaining({ text: 'Brell', doubtful: true })]);
    expect(summarise(view, PLAIN_MODELS).where[0].doubtful).toBeUndefined();
  });

  it.each([
    'A battalion has arrived in Brell, according to Oru’s ministry.',
    'A battalion has arrived in Brell with Ida Lund, the envoy to Oru.',
  ])('is not that of a source or an envoy: %s', (sentence) => {
    expect(whereOf('Battalion arrives in Brell', sentence, 'Brell', 'Oru')).toEqual(['Brell']);
  });

  it('names a place once, however it is put', () => {
    const body = 'Guests book rooms at the Sea Park in Brell, Oru. Most guests book the Sea Park in Oru late.';
    expect(
      whereOf('Guests book the Sea Park', body, 'Brell', 'Oru').filter((place) => place.includes('Sea Park')),
    ).toHaveLength(1);
  });

  it('shows a second place only where it is surer than the first must be', () => {
    const text = articleOf('Ferries sink', 'A ferry sank in Brell, and a boat sank in Oru.');
    const actors = ['Brell', 'Oru'].map((name) => actorOf(text, 'place', 0.4, name));
    const doubtfulWith = (bias: number) =>
      summarise(viewArticle(text, { ...NOTHING, actors }), { ...PLAIN_MODELS, where: { bias, weights: {} } }).where.map(
        ({ doubtful }) => doubtful ?? false,
      );
    expect(doubtfulWith(0.6)).toEqual([false, true]);
    expect(doubtfulWith(1)).toEqual([false, false]);
  });

  it.each([
    ['in which something else is, too', 'A ferry sank in Brell, and a boat sank in Oru.', ['Brell', 'Oru']],
    ['whose something is, behind the first', 'A ferry sank in Brell with ten Oru cadets.', ['Brell']],
    ['that another sentence only names', 'A ferry sank with ten cadets. Oru mourned the ferry.', []],
    ['that another sentence tells', 'A ferry sank with ten cadets. They left the ferry in Oru.', ['Oru']],
    ['somebody is from', 'The captain, a man of thirty, from Oru, sank a ferry.', []],
  ])('shows a place or not: one %s', (_, sentence, shown) => {
    const text = articleOf('Ferry sinks', sentence);
    const actors = ['Brell', 'Oru'].map((name) => actorOf(text, 'place', 0.4, name));
    const { where } = plainSummary(viewArticle(text, { ...NOTHING, actors }));
    expect(where.filter(({ doubtful }) => !doubtful).map((answer) => answer.text)).toEqual(shown);
  });

  it('is no kind of thing that is written like a name', () => {
    expect(whereOf('Readers meet', 'Nine readers met at a Tale Con on Monday.')).toEqual([]);
    expect(whereOf('Readers meet', 'Nine readers met at a Brell House on Monday.')).toEqual(['a Brell House']);
  });

  it('is no short name that the article explains', () => {
    const body = 'The minister gave R4bn to the Southern Harbour Office (Sho). Guards at Sho get new ships.';
    expect(whereOf('Office gets money', body, 'Sho')).not.toContain('Sho');
    expect(whereOf('Office gets money', 'Guards at Sho get new ships.', 'Sho')).toEqual(['Sho']);
  });

  it('names a place whose letters stand in the name of another', () => {
    const body = 'A ferry sank in Norlund, and a boat sank in Lund.';
    expect(whereOf('Ferries sink', body, 'Norlund', 'Lund').sort()).toEqual(['Lund', 'Norlund']);
    expect(whereOf('Ferries sink', 'A ferry sank in Lund, and a boat sank off Lund Bay.', 'Lund')).toHaveLength(1);
  });

  it('is in the headline only as a whole word', () => {
    const body = ['A ferry sank in Lund with ten people.'];
    expect(featuresOf('Norlunders mourn after ferry sinks', body, 'Lund')).toMatchObject({ headline: 0 });
    expect(featuresOf('Ferry sinks in Lund', body, 'Lund')).toMatchObject({ headline: 1, headlineWorth: 1.1 });
  });

  it('is the site in the headline only as a whole word', () => {
    const where = (title: string) => whereOf(title, 'Nine guards met in Olm on Monday.', ['Olm', 'organization']);
    expect(where('Nine guards meet at Olm')).toEqual(['Olm']);
    expect(where('Nine guards meet at Olmsted')).toEqual([]);
  });

  it('is told by a headline in which a body has its letters', () => {
    const text = articleOf('Norlunders Club wins in Lund', 'The Norlunders Club beat its rivals in Lund on Monday.');
    const actors = [actorOf(text, 'place', 0.4, 'Lund'), actorOf(text, 'organization', 0.4, 'Norlunders Club')];
    const view = viewArticle(text, { ...NOTHING, actors });
    const candidates = whereCandidates(view, plainEvents(view)[0], plainChances(view));
    expect(candidates.find(({ passage }) => passage.text === 'Lund')?.features).toMatchObject({ headlineWorth: 1.1 });
  });
});
