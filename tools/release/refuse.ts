/** Domains that nobody can have (RFC 2606): whoever stands there cannot be reached. */
const NOBODYS_DOMAIN = /(?:^|\.)(?:example\.(?:com|net|org)|example|invalid|localhost|test)$/i;
const EMAIL = /^[^\s@()]+@([^\s@()]+\.[^\s@()]+)$/;
const PAGE = /^https:\/\/([^\s()/:?#]+)[^\s()]*$/;

/** Why no release can be made, in plain words; null when one can. */
export function releaseRefusal(state: { step: string; contact: string; uncommitted: string }): string | null {
  const { step, contact, uncommitted } = state;
  if (!['patch', 'minor', 'major'].includes(step)) return 'Say which: npm run release -- patch|minor|major';
  const domain = (EMAIL.exec(contact) ?? PAGE.exec(contact))?.[1];
  if (!domain || NOBODYS_DOMAIN.test(domain)) {
    return `The contact "${contact}" in lib/browser/look-ups/contact.ts reaches nobody. Wikimedia asks whom it may write to: put an e-mail address or the address of a page there.`;
  }
  return uncommitted === '' ? null : 'Commit or put away your changes first.';
}
