import messages from 'virtual:messages';

type Messages = Record<string, { message: string }>;

const parameters = new URLSearchParams(location.search);

/** Language of the interface, from `?lang=`. */
export const LANGUAGE = parameters.get('lang') ?? 'en';

/** `?state=`: which state to show. */
export const STATE = parameters.get('state') ?? 'ready';

const own: Messages = messages[LANGUAGE] ?? {};
const english: Messages = messages.en ?? {};

/** As `i18n.getMessage` of browsers: $1 to $9 are filled, $$ is a dollar sign, '' for an unknown name. */
function getMessage(name: string, substitutions: string[] = []): string {
  const message = (own[name] ?? english[name])?.message ?? '';
  return message.replace(/\$(\$+|\d)/g, (_, what: string) =>
    what.startsWith('$') ? what : (substitutions[Number(what) - 1] ?? ''),
  );
}

Object.assign(globalThis, {
  chrome: { runtime: { id: 'newsgloss' }, i18n: { getMessage, getUILanguage: () => LANGUAGE } },
});
