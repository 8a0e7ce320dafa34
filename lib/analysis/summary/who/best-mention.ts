import type { Actor, Passage } from '../../../contract.ts';

/** Longer than an acronym and in capitals throughout, as a dateline has it. */
const isShouted = (text: string): boolean => text.length > 5 && text === text.toUpperCase();

/**
 * The first mention that gives the actor's name as fully as the article does, in ordinary writing where there is one.
 */
export function bestMention(actor: Actor): Passage | null {
  const name = actor.name.toLowerCase();
  const named = actor.mentions.filter((mention) => mention.text.toLowerCase() === name);
  const calm = named.find(({ text }) => !isShouted(text)) ?? named[0];
  if (calm) return calm;
  const longest = [...actor.mentions].sort((a, b) => b.text.length - a.text.length)[0];
  return longest ?? null;
}
