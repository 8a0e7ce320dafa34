import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { LONGEST, readStoreListing, type StoreListing } from '../../../tools/release/store-listing.ts';

const root = join(import.meta.dirname, '../../..');
const languages = globSync('locales/*.json', { cwd: root }).map((path) => basename(path, '.json'));
const listing = (language: string): StoreListing =>
  readStoreListing(readFileSync(join(root, `docs/store/listing/${language}.md`), 'utf8'));

test('a listing is read section by section', () => {
  expect(readStoreListing('# A\n\n## Name\n\nN\n\n## Description\n\nOne.\n\nTwo.\n')).toEqual({
    sections: ['Name', 'Description'],
    name: 'N',
    short: '',
    description: ['One.', 'Two.'],
  });
});

test('every language of the interface has a listing, and no other', () => {
  const listed = globSync('docs/store/listing/*.md', { cwd: root }).map((path) => basename(path, '.md'));
  expect(listed.sort()).toEqual(languages.sort());
});

test.each(languages)('the listing in %s has what the English one has, in the stores\u2019 lengths', (language) => {
  const english = listing('en');
  const { sections, name, short, description } = listing(language);
  expect(sections).toEqual(english.sections);
  expect(description).toHaveLength(english.description.length);
  for (const [text, longest] of [
    [name, LONGEST.name],
    [short, LONGEST.short],
    [description.join('\n\n'), LONGEST.description],
  ] as const) {
    expect(text).not.toBe('');
    expect(text.length).toBeLessThanOrEqual(longest);
  }
  // Stores keep line breaks: a paragraph is one line.
  for (const paragraph of description) expect(paragraph).not.toContain('\n');
});

test.each(languages)('the listing in %s names the extension as the package does', (language) => {
  const { app } = JSON.parse(readFileSync(join(root, `locales/${language}.json`), 'utf8'));
  const { name, short } = listing(language);
  expect({ name, short }).toEqual({ name: app.name, short: app.description });
});
