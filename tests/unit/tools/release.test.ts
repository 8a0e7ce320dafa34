import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changelogFor } from '../../../tools/release/changelog.ts';
import { releaseRefusal } from '../../../tools/release/refuse.ts';
import { archive, filesUnder } from '../../../tools/zip/archive.ts';

const OLDER = '## 0.1.0, 2026-01-01\n\n- The first.\n';

test('a release takes what is unreleased, and leaves room for what comes', () => {
  expect(changelogFor(`# Changelog\n\n## Unreleased\n\n- New.\n\n${OLDER}`, '0.2.0', '2026-02-02')).toBe(
    `# Changelog\n\n## Unreleased\n\n## 0.2.0, 2026-02-02\n\n- New.\n\n${OLDER}`,
  );
  expect(changelogFor('# Changelog\n\n## Unreleased\n\n- New.\n', '0.1.0', '2026-02-02')).toBe(
    '# Changelog\n\n## Unreleased\n\n## 0.1.0, 2026-02-02\n\n- New.\n',
  );
});

test.each([`# Changelog\n\n${OLDER}`, `# Changelog\n\n## Unreleased\n\n${OLDER}`])(
  'nothing to release is refused',
  (text) => {
    expect(() => changelogFor(text, '0.2.0', '2026-02-02')).toThrow('CHANGELOG.md');
  },
);

test('the same files give the same archive, whenever they were written and in whatever order they are named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    writeFileSync(join(folder, 'b.txt'), 'two');
    writeFileSync(join(folder, 'a.txt'), 'one');
    const first = archive(folder, filesUnder(folder));
    utimesSync(join(folder, 'a.txt'), 1_000_000_000, 1_000_000_000);
    expect(archive(folder, ['b.txt', 'a.txt'])).toEqual(first);
    writeFileSync(join(folder, 'a.txt'), 'other');
    expect(archive(folder, ['b.txt', 'a.txt'])).not.toEqual(first);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  'newsgloss@newsgloss.example',
  'me@example.com',
  'me@mail.example.org',
  'https://example.com/contact',
  'https://newsgloss.invalid',
  'https://localhost:3000/',
  '',
  'write to me',
  'a@b.net) and more (',
])('no release is made while the contact is "%s"', (contact) => {
  expect(releaseRefusal({ step: 'patch', contact, uncommitted: '' })).toContain('lib/browser/look-ups/contact.ts');
});

test.each(['desk@newsgloss.net', 'https://newsgloss.net/contact', 'https://latest.net/example', 'me@bestexample.com'])(
  'a release is made with the contact "%s"',
  (contact) => {
    expect(releaseRefusal({ step: 'patch', contact, uncommitted: '' })).toBeNull();
  },
);

test('no release is made of what nobody named, or of an unclean tree', () => {
  const contact = 'desk@newsgloss.net';
  expect(releaseRefusal({ step: '', contact, uncommitted: '' })).toContain('patch|minor|major');
  expect(releaseRefusal({ step: 'minor', contact, uncommitted: ' M README.md' })).toContain('Commit');
});
