const UNRELEASED = '## Unreleased';

/**
 * The changelog with its "Unreleased" section under a version and an ISO date, and a new empty one above. Throws, in
 * plain words, when there is no such section or nothing in it.
 */
export function changelogFor(changelog: string, version: string, date: string): string {
  const start = changelog.indexOf(`${UNRELEASED}\n`);
  if (start < 0) throw new Error('CHANGELOG.md has no section "Unreleased".');
  const from = start + UNRELEASED.length + 1;
  const next = changelog.indexOf('\n## ', from);
  const changes = changelog.slice(from, next < 0 ? undefined : next).trim();
  if (changes === '') throw new Error('CHANGELOG.md says nothing under "Unreleased".');
  const older = next < 0 ? '' : changelog.slice(next).trimStart();
  const sections = [UNRELEASED, `## ${version}, ${date}\n\n${changes}`, older].filter(Boolean);
  return `${changelog.slice(0, start)}${sections.join('\n\n').trimEnd()}\n`;
}
