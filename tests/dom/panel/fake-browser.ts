import { readMessages } from '../../../tools/panel/messages-plugin.ts';

const { en = {} } = await readMessages(process.cwd());

/** Messages in English, as the browser gives them. Import it before anything that says something. */
Object.assign(globalThis, {
  chrome: {
    runtime: { id: 'newsgloss' },
    i18n: {
      getMessage: (name: string, substitutions: string[] = []) =>
        (en[name]?.message ?? '').replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? ''),
    },
  },
});
