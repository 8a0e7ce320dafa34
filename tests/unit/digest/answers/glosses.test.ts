import { describe, expect, it } from 'vitest';
import type { Actor, Annotation, Passage } from '../../../../lib/contract.ts';
import { glossesOf, piecesOf, withGlosses } from '../../../../lib/digest/answers/glosses.ts';

interface Named {
  names: string[];
  role?: string | null;
  type?: Actor['type'];
}

/** An annotation whose text is the lines, the first one under "what" and the others key points. */
function annotationOf(lines: readonly string[], ...named: Named[]): Annotation {
  const text = lines.join('\n');
  const passages = lines.map((line): Passage => {
    const start = text.indexOf(line);
    return { start, end: start + line.length, text: line };
  });
  const actors = named.map(({ names, role = null, type = 'person' }): Actor => {
    const mentions = names.flatMap((name) =>
      [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => ({
        start: index,
        end: index + name.length,
        text: name,
      })),
    );
    return {
      id: names[0],
      name: names[0],
      type,
      role,
      salience: 0.5,
      mentions: mentions.sort((x, y) => x.start - y.start),
    };
  });
  const [what, ...keyPoints] = passages;
  return {
    language: 'en',
    article: { title: '', text },
    actors,
    summary: { who: [], what: [what], when: [], where: [], why: [], how: [], keyPoints },
    background: { fromArticle: [], entries: [] },
  } as unknown as Annotation;
}

/** The lines as they are read. */
function read(lines: readonly string[], ...named: Named[]): string[] {
  const glosses = glossesOf(annotationOf(lines, ...named), []);
  return [...glosses].map(([line, its]) => withGlosses(line.text, its, null));
}

describe('glossesOf', () => {
  it('tells the full name and the role where somebody is named first, and there alone', () => {
    const lund: Named = { names: ['Ida Lund', 'Lund'], role: 'harbour master of Brell' };
    expect(read(['Lund closed the bridge.', 'Lund blames its pillars.'], lund)).toEqual([
      'Lund [Ida Lund, harbour master of Brell] closed the bridge.',
      'Lund blames its pillars.',
    ]);
  });

  it('tells the role alone behind a full name, and the name alone without a role', () => {
    expect(
      read(['Ida Lund met Holt.'], { names: ['Ida Lund'], role: 'mayor' }, { names: ['Ann Holt', 'Holt'] }),
    ).toEqual(['Ida Lund [mayor] met Holt [Ann Holt].']);
  });

  it.each([
    ['the role stands in the line', 'The mayor of Brell, Ida Lund, has resigned.', 'mayor of Brell'],
    ['a title stands before the name', 'Gov. Ida Lund has resigned.', 'governor of Brell'],
    ['the role names no body', 'Ida Lund has resigned.', 'Coach'],
    ['nobody says what somebody is', 'Ida Lund has resigned.', null],
    [
      'the role is a story of its own',
      'Ida Lund has resigned.',
      'first of nine women who came to lead a bank of the cold north',
    ],
    ['the role has the name in it', 'Ida Lund has resigned.', 'widow Ida Lund'],
    ['the noun of the role stands in the line', 'Ida Lund, the Brell mayor, has resigned.', 'mayor of Brell'],
    ['the title stands there whole', 'Ida Lund, who is governor, has resigned.', 'Brell’s Gov.'],
    ['the line goes on to say who that is', 'Ida Lund is a writer who travels.', 'founder of Brell Books'],
    ['a phrase says who that is', 'Ida Lund, a writer who travels, left.', 'founder of Brell Books'],
    ['a title with a hyphen stands before the name', 'Mayor-elect Ida Lund has resigned.', 'nurse of Brell'],
  ])('says nothing where %s', (_, line, role) => {
    expect(read([line], { names: ['Ida Lund'], role })).toEqual([line]);
  });

  it.each([
    ['a title that is none', 'At first Ida Lund has resigned.', 'mayor of Brell'],
    ['"general" that is none', 'In general Ida Lund resigns.', 'mayor of Brell'],
    ['no office', 'Mr Ida Lund has resigned.', 'mayor of Brell'],
    ['a longer word with the role in it', 'Authorities said Ida Lund has resigned.', 'author'],
  ])('tells the role behind %s', (_, line, role) => {
    expect(read([line], { names: ['Ida Lund'], role })).toEqual([line.replace('Ida Lund', `Ida Lund [${role}]`)]);
  });

  it('tells a role of twelve words', () => {
    const role = 'senior trader of foreign bonds and head of markets at Brell Bank';
    expect(read(['Ida Lund has left.'], { names: ['Ida Lund'], role })).toEqual([`Ida Lund [${role}] has left.`]);
  });

  it('leaves a name in other letters alone', () => {
    expect(read(['IDA Lund has left.'], { names: ['Ida Lund', 'IDA Lund'] })).toEqual(['IDA Lund has left.']);
  });

  it('stands behind the "\'s" of the name', () => {
    const lund: Named = { names: ['Ida Lund', 'Lund'], role: 'mayor of Brell' };
    expect(read(['Lund’s plan has failed.'], lund)).toEqual(['Lund’s [Ida Lund, mayor of Brell] plan has failed.']);
    expect(read(['The plan was Lund’s.'], lund)).toEqual(['The plan was Lund’s [Ida Lund, mayor of Brell].']);
  });

  it('writes a short name out though its long one was told in a line before', () => {
    const force: Named = { names: ['Brell Harbour Force', 'Harbour Force', 'BHF'], type: 'organization' };
    expect(read(['The Harbour Force has left.', 'BHF had nine ships.', 'BHF was new.'], force)).toEqual([
      'The Harbour Force has left.',
      'BHF [Brell Harbour Force] had nine ships.',
      'BHF was new.',
    ]);
  });

  it('writes a short name of an organization out where no line does', () => {
    const force: Named = { names: ['Brell Harbour Force', 'BHF'], type: 'organization' };
    expect(read(['BHF has left.', 'BHF had nine ships.'], force)).toEqual([
      'BHF [Brell Harbour Force] has left.',
      'BHF had nine ships.',
    ]);
    expect(read(['The Brell Harbour Force (BHF) has left.'], force)).toEqual([
      'The Brell Harbour Force (BHF) has left.',
    ]);
  });

  it.each<[string, Named]>([
    [
      'a longer name of an organization',
      { names: ['Brell Harbour Force Fund', 'Harbour Force'], type: 'organization' },
    ],
    ['a place', { names: ['Kingdom of Brell', 'KOB'], type: 'place' }],
    ['a short name within the full one', { names: ['BHF News', 'BHF'], type: 'organization' }],
    ['a short name that has only a short one behind it', { names: ['BHFX', 'BHF'], type: 'organization' }],
  ])('leaves alone: %s', (_, named) => {
    const line = `${named.names[1]} has left.`;
    expect(read([line], named)).toEqual([line]);
  });

  it('reads answers before points and points before background', () => {
    const annotation = annotationOf(['Lund has left.', 'Lund was late.', 'Lund had nine ships in 1990.'], {
      names: ['Ida Lund', 'Lund'],
    });
    const [point, history] = annotation.summary.keyPoints;
    const glosses = glossesOf(
      {
        ...annotation,
        summary: { ...annotation.summary, what: [], who: [{ ...history, doubtful: true }], keyPoints: [point] },
      },
      [history],
    );
    expect([...glosses].map(([line, its]) => [line.text, its.length])).toEqual([
      ['Lund was late.', 1],
      ['Lund had nine ships in 1990.', 0],
    ]);
  });
});

describe('piecesOf', () => {
  it('cuts the line where glosses stand, in order, at its start and end too', () => {
    const glosses = [
      { at: 0, text: 'a' },
      { at: 4, text: 'b' },
      { at: 9, text: 'c' },
    ];
    expect(piecesOf('Lund left', glosses, null)).toEqual([
      { text: 'a', isGloss: true },
      { text: 'Lund', isGloss: false },
      { text: 'b', isGloss: true },
      { text: ' left', isGloss: false },
      { text: 'c', isGloss: true },
    ]);
    expect(piecesOf('Lund left', [], null)).toEqual([{ text: 'Lund left', isGloss: false }]);
    expect(piecesOf('', [], 'en')).toEqual([]);
  });

  it('makes a sentence of the line without moving its glosses', () => {
    expect(withGlosses('ﬁve said Lund left', [{ at: 13, text: 'Ida Lund' }], 'en')).toBe(
      'FIve said Lund [Ida Lund] left',
    );
    expect(withGlosses('lund left', [{ at: 4, text: 'Ida Lund' }], null)).toBe('lund [Ida Lund] left');
  });
});
