import type { Article } from '../../contract.ts';

/** The authors, without the publisher, which many pages give as their own author. */
export function authors({ byline, publisher }: Pick<Article, 'byline' | 'publisher'>): string[] {
  const house = publisher?.trim().toLowerCase();
  return byline.filter((name) => name.trim() !== '' && name.trim().toLowerCase() !== house);
}
