import messages from 'virtual:messages';
import { messageGetter } from './get-message.ts';

const parameters = new URLSearchParams(location.search);

/** Language of the interface, from `?lang=`. */
export const LANGUAGE = parameters.get('lang') ?? 'en';

/** `?state=`: which state to show. */
export const STATE = parameters.get('state') ?? 'ready';

const getMessage = messageGetter(messages[LANGUAGE] ?? {}, messages.en);

Object.assign(globalThis, {
  chrome: { runtime: { id: 'newsgloss' }, i18n: { getMessage, getUILanguage: () => LANGUAGE } },
});
