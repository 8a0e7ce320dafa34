import { genderOf } from '../../analysis/quotes/names.ts';
import type { Actor } from '../../contract.ts';

/** The first English pronoun of a text for one person; null without one. */
export const personalPronoun = (text: string): string | null => /\b(?:he|hers?|him|his|she)\b/i.exec(text)?.[0] ?? null;

/** Can the pronoun mean the person? Not where the given name is one of the other gender; null can mean anybody. */
export function canMean(pronoun: string | null, { name }: Actor): boolean {
  const gender = pronoun === null ? null : genderOf(name);
  return gender === null || gender === (/^(?:he|him|his)$/i.test(pronoun ?? '') ? 'he' : 'she');
}
