import type { TextBlock } from '../../lib/article/page-tree.ts';

const WORD = /[\p{L}\p{N}_]+/gu;
const SHINGLE = 4;

/** Which blocks are part of the gold body, and how much each weighs in the score of the page. */
export function labelBlocks(blocks: readonly TextBlock[], gold: string): { label: number; weight: number }[] {
  const goldWords = gold.match(WORD) ?? [];
  const left = new Map<string, number>();
  for (const shingle of shingles(goldWords)) left.set(shingle, (left.get(shingle) ?? 0) + 1);
  const all = new Set(left.keys());
  const lines = new Set(gold.split('\n').map((line) => (line.match(WORD) ?? []).join(' ')));
  const scale = Math.max(150, goldWords.length);
  return blocks.map((block) => {
    const words = block.text.match(WORD) ?? [];
    if (words.length === 0) return { label: 0, weight: 0 };
    const weight = Math.min(0.25, Math.max(1.5, words.length) / scale) * 100;
    if (words.length < SHINGLE) return { label: lines.has(words.join(' ')) ? 1 : 0, weight };
    const own = shingles(words);
    const inGold = own.filter((shingle) => all.has(shingle)).length / own.length;
    const unused = own.filter((shingle) => (left.get(shingle) ?? 0) > 0).length / own.length;
    if (inGold >= 0.5 && unused < 0.5) return { label: 1, weight: 0 };
    if (inGold >= 0.5) for (const shingle of own) left.set(shingle, (left.get(shingle) ?? 0) - 1);
    return { label: inGold >= 0.5 ? 1 : 0, weight };
  });
}

function shingles(words: readonly string[]): string[] {
  const result: string[] = [];
  for (let i = 0; i + SHINGLE <= words.length; i++) result.push(words.slice(i, i + SHINGLE).join(' '));
  return result;
}
