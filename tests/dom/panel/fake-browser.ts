import { messageGetter } from '../../../tools/panel/get-message.ts';
import { readMessages } from '../../../tools/panel/messages-plugin.ts';

const { en } = await readMessages(process.cwd());

/** Messages in English, as the browser gives them. Import it before anything that says something. */
Object.assign(globalThis, { chrome: { runtime: { id: 'newsgloss' }, i18n: { getMessage: messageGetter(en) } } });
