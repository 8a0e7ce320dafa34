import { createI18n } from '@wxt-dev/i18n';
import type en from './en.json';

type Messages = typeof en;

/** Name of a message, "panel.reading"; a wrong one is a type error. */
export type MessageKey = { [Group in keyof Messages]: `${Group}.${keyof Messages[Group] & string}` }[keyof Messages];

const untyped = createI18n();

/**
 * A message in the browser's language, English where a translation is missing. `substitutions` fill $1, $2; a number
 * chooses between the forms for one and for many, and fills $1.
 */
export function t(key: MessageKey, substitutions?: (string | number)[] | number): string {
  if (substitutions === undefined) return untyped.t(key);
  return typeof substitutions === 'number' ? untyped.t(key, substitutions) : untyped.t(key, substitutions);
}

/** A table of messages in the browser's language. */
export function translateAll<Key extends string>(messages: Record<Key, MessageKey>): Record<Key, string> {
  const entries = Object.entries<MessageKey>(messages).map(([key, message]) => [key, t(message)]);
  return Object.fromEntries(entries) as Record<Key, string>;
}
