/**
 * Fails when a locale lacks a message or has one too many, when its placeholders differ, or when nothing uses a
 * message.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { comparePlaceholders, findUnused, type Message } from './check-messages/compare-messages.ts';

const REFERENCE = 'en';
const SOURCES = '{components,entrypoints,lib,locales}/**/*.{ts,tsx,html}';

async function readLocale(path: string): Promise<Map<string, Message>> {
  const parsed = (await parseMessagesFile(path)).filter(({ key }) => !key[0]?.startsWith('@@'));
  return new Map(
    parsed.map((message) => {
      const texts = message.type === 'plural' ? Object.values(message.plurals).map(String) : [message.message];
      return [message.key.join('.'), { plural: message.type === 'plural', texts }];
    }),
  );
}

const findings: string[] = [];
const locales = new Map<string, Map<string, Message>>();
for (const path of globSync('locales/*.json')) locales.set(basename(path, '.json'), await readLocale(path));
const reference = locales.get(REFERENCE);
if (!reference) throw new Error(`locales/${REFERENCE}.json is missing`);

for (const [locale, messages] of locales) {
  for (const key of reference.keys()) if (!messages.has(key)) findings.push(`${locale}: ${key} is missing`);
  for (const [key, message] of messages) {
    const expected = reference.get(key);
    if (!expected) findings.push(`${locale}: ${key} is not in ${REFERENCE}`);
    else findings.push(...comparePlaceholders(expected, message).map((what) => `${locale}: ${key} ${what}`));
  }
}
const sources = [...globSync(SOURCES), 'wxt.config.ts'].map((path) => readFileSync(path, 'utf8')).join('\n');
findings.push(...findUnused([...reference.keys()], sources).map((key) => `${key} is not used`));

for (const finding of findings) console.error(finding);
console.log(
  findings.length === 0
    ? `${reference.size} messages in ${locales.size} languages, all used.`
    : `${findings.length} problems with messages.`,
);
process.exitCode = findings.length === 0 ? 0 : 1;
