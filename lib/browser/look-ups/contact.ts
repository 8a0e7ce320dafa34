/**
 * Whom Wikimedia may write to about our requests: an e-mail address or a page, sent in `Api-User-Agent` as its access
 * policy asks. No release is made while it is a placeholder, see docs/releasing.md.
 */
export const CONTACT = 'newsgloss@newsgloss.example';
