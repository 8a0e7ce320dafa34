import { describe, expect, it } from 'vitest';
import { indexPack, type KnowledgeEntry } from '../../../lib/knowledge/knowledge-pack.ts';
import { lookUpBackground } from '../../../lib/knowledge/look-up.ts';
import { actorOf, articleOf } from '../summary/article.ts';

const entry = (id: string, aliases: string[], more: Partial<KnowledgeEntry> = {}): KnowledgeEntry => ({
  id,
  name: aliases[0] ?? id,
  type: id.startsWith('country/') ? 'place' : 'organization',
  kind: 'organization',
  aliases,
  ambiguous: [],
  context: [],
  demonyms: [],
  statements: [{ text: `About ${id}.`, source: 'test', asOf: '2025' }],
  wikidata: null,
  wikipedia: aliases[0] ?? id,
  ...more,
});

const PACK = indexPack([
  entry('country/TUR', ['Türkiye', 'Turkey'], { demonyms: ['Turkish'] }),
  entry('country/GEO', ['Republic of Georgia'], { ambiguous: ['Georgia'], context: ['Tbilisi'] }),
  entry('country/COD', ['DR Congo'], { demonyms: ['Congolese'] }),
  entry('country/COG', ['Congo Republic'], { demonyms: ['Congolese'] }),
  entry('organization/who', ['World Health Organization', 'WHO']),
  entry('organization/white-house', ['White House'], { kind: 'office' }),
  entry('organization/board', ['Dam Board'], {
    statements: [{ text: 'Board of Türkiye.', source: 'test', asOf: '2025' }],
  }),
]);

function linked(sentence: string, type: Parameters<typeof actorOf>[1], ...names: string[]): string[] {
  const text = articleOf('News', sentence);
  return lookUpBackground(text, [actorOf(text, type, 0.5, ...names)], PACK).map((found) => found.text);
}

describe('lookUpBackground', () => {
  it('links a name, also without its accents and with a possessive', () => {
    expect(linked('Turkiye’s troops left.', 'place', 'Turkiye’s')).toEqual(['About country/TUR.']);
  });

  it('links by a mention when the name is not in the pack', () => {
    expect(linked('The UN health agency, the WHO, warned.', 'organization', 'UN health agency', 'WHO')).toEqual([
      'About organization/who.',
    ]);
  });

  it.each([
    ['Turkish WHO', []],
    ['Turkish Dam Board', ['Board of Türkiye.']],
    ['Small WHO', ['About organization/who.']],
  ])('takes the body of another country for another one: %s', (name, expected) => {
    const short = name.split(' ').slice(1).join(' ');
    expect(linked(`The ${name} met. The ${short} voted.`, 'organization', name, short)).toEqual(expected);
  });

  it('links by initials a name that is only spelled otherwise', () => {
    const name = 'World Health Organisation';
    expect(linked(`The ${name} met. WHO rose.`, 'organization', name, 'WHO')).toEqual(['About organization/who.']);
  });

  it('gives a body the pack does not know by name no entry of another one with its initials', () => {
    expect(linked('The Women’s Harbour Order met. WHO rose.', 'organization', 'Women’s Harbour Order', 'WHO')).toEqual(
      [],
    );
  });

  it('needs the capitals of an abbreviation', () => {
    expect(linked('Who knows?', 'organization', 'Who')).toEqual([]);
  });

  it('gives no entry for an ambiguous name without context, and one with it', () => {
    expect(linked('Georgia votes on Sunday in Atlanta.', 'place', 'Georgia')).toEqual([]);
    expect(linked('Georgia votes on Sunday, Tbilisi said.', 'place', 'Georgia')).toEqual(['About country/GEO.']);
  });

  it('gives no entry when a name means two', () => {
    expect(linked('The Congolese won, the Congolese said.', 'place', 'Congolese', 'Congolese')).toEqual([]);
  });

  it('never links a person or a group, nor a place to an organization', () => {
    expect(linked('Turkey scored.', 'person', 'Turkey')).toEqual([]);
    expect(linked('Turkish voters stayed away.', 'group', 'Turkish')).toEqual([]);
    expect(linked('The World Health Organization square.', 'place', 'World Health Organization')).toEqual([]);
  });

  it('links an office that was read as a place', () => {
    expect(linked('They met at the White House.', 'place', 'White House')).toEqual(['About organization/white-house.']);
  });

  it('gives nothing without a pack', () => {
    const text = articleOf('News', 'Turkey won.');
    expect(lookUpBackground(text, [actorOf(text, 'place', 0.5, 'Turkey')], null)).toEqual([]);
  });
});
