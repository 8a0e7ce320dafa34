import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { lookUpBackground } from '../../../lib/knowledge/look-up.ts';
import { readKnowledgePack } from '../../../lib/knowledge/read-pack.ts';
import { checkPack } from '../../../tools/build-pack/check-pack.ts';
import { standingHistory } from '../../../tools/build-pack/factbook.ts';
import { actorOf, articleOf } from '../summary/article.ts';

const bytes = new Uint8Array(readFileSync(new URL('../../../public/knowledge/pack.bin', import.meta.url)));
const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe('the shipped pack', () => {
  const pack = readKnowledgePack(bytes)!;

  it('is small and complete', () => {
    expect(gzipSync(bytes).length).toBeLessThan(400_000);
    expect(pack.entries.filter((entry) => entry.type === 'place')).toHaveLength(250);
    expect(pack.entries.filter((entry) => entry.type === 'organization').length).toBeGreaterThanOrEqual(300);
  });

  it('passes its own check', () => {
    const file = JSON.parse(new TextDecoder().decode(bytes));
    expect(checkPack(file.entries)).toEqual([]);
  });

  it.each([
    ['place', 'Türkiye'],
    ['place', 'Kosovo'],
    ['place', 'U.S.'],
    ['place', 'Vereinigtes Königreich'],
    ['organization', 'NATO'],
    ['organization', 'OTAN'],
    ['organization', 'KFOR'],
    ['organization', 'EU'],
    ['organization', 'United Nations'],
    ['organization', 'الأمم المتحدة'],
  ] as const)('knows the %s %s', (type, name) => {
    const text = articleOf('News', `${name} acted.`);
    expect(lookUpBackground(text, [actorOf(text, type, 1, name)], pack)).not.toEqual([]);
  });

  it.each([
    ['place', 'Georgia'],
    ['place', 'Jordan'],
    ['place', 'Congo'],
    ['place', 'Washington'],
    ['organization', 'Republicans'],
    ['organization', 'the Fed'],
    ['organization', 'UN agencies'],
    ['organization', 'ICC'],
    ['organization', 'Congress'],
  ] as const)('does not guess what the %s %s is', (type, name) => {
    const text = articleOf('News', `${name} acted.`);
    expect(lookUpBackground(text, [actorOf(text, type, 1, name)], pack)).toEqual([]);
  });

  it('has counts of people of an old edition only under its date', () => {
    const statements = pack.entries.flatMap((entry) => entry.statements);
    const counts = statements.filter(({ text }) => /population \d/i.test(text));
    expect(counts.length).toBeGreaterThan(150);
    expect(counts.filter(({ asOf }) => asOf !== '2015')).toEqual([]);
  });

  it('names neighbours as a sentence does', () => {
    const text = articleOf('News', 'Canada acted.');
    const [about] = lookUpBackground(text, [actorOf(text, 'place', 1, 'Canada')], pack);
    expect(about?.text).toContain('It borders the United States.');
  });

  it('names no row of neighbours that nobody reads', () => {
    const text = articleOf('News', 'China acted.');
    const [about] = lookUpBackground(text, [actorOf(text, 'place', 1, 'China')], pack);
    expect(about?.text).toMatch(/^Country in Eastern Asia; capital Beijing\. Member/);
  });

  it('does not take the market for the ministry', () => {
    const linked = (sentence: string) => {
      const text = articleOf('News', sentence);
      return lookUpBackground(text, [actorOf(text, 'organization', 1, 'U.S. Treasury')], pack).length;
    };
    expect(linked('Yields of U.S. Treasury bonds fell.')).toBe(0);
    expect(linked('The U.S. Treasury put sanctions on a bank.')).toBe(1);
  });

  it('names no office holder in its history', () => {
    for (const entry of pack.entries) {
      for (const { text, source } of entry.statements) {
        if (source.includes('Factbook')) expect(text).not.toMatch(/president|prime minister|elected/i);
      }
    }
  });
});

describe('readKnowledgePack', () => {
  it.each([
    ['no JSON', new Uint8Array([1, 2, 3]), 'no JSON text'],
    ['no object', encode(4), 'no JSON object'],
    ['another version', encode({ version: 99, sources: [], entries: [] }), 'version'],
    ['no entries', encode({ version: 1 }), 'no entries'],
    ['a short entry', encode({ version: 1, sources: [], entries: [['a']] }), 'entry 1'],
    [
      'a missing source',
      encode({ version: 1, sources: [], entries: [['a', 'b', 'c', [], [], [], [], [['t', 0, '2025']], null, 'w']] }),
      'entry 1',
    ],
  ])('says what is wrong with %s', (_, broken, message) => {
    expect(() => readKnowledgePack(broken)).toThrow(message);
  });
});

describe('standingHistory', () => {
  it('takes founding sentences that name the country, and no office holders', () => {
    const text =
      'Brellia became an independent republic in 1960. President Ole BRANDT was elected in 2014. The area was a colony until 1920. Brellia currently is a federation.';
    expect(standingHistory(text, ['brellia'])).toBe('Brellia became an independent republic in 1960.');
  });

  it('gives null when nothing stands by itself', () => {
    expect(standingHistory('It became independent in 1960.', ['brellia'])).toBeNull();
  });
});
