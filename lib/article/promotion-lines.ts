import type { ClutterKind } from '../contract.ts';
import { normalisePhrase, phraseLevel } from './phrases.ts';
import { PROMOTION_PHRASES } from './promotion-phrases.ts';

/** Longer blocks say something of the story as well. */
const MAX_LINE = 140;
/** Such a line may say what the newsletter is about. */
const MAX_NEWSLETTER_LINE = 320;
const NEWSLETTER = /newsletter|bülten|boletín|infolettre|نشر(?:تنا|ة)/iu;
/** A short question with an invitation after it: "Like this story? Share it with a friend!" */
const PROMPT = /^[^?؟]{5,60}[?؟]\s+(\S.{4,40})$/u;
const PROMPT_KINDS = ['share', 'newsletter', 'comments'] as const;

/**
 * What a block is that does nothing but ask the reader to share, follow, subscribe or write in; null when it is no such
 * line. Someone's quoted words never are.
 */
export function promotionKind(text: string): ClutterKind | null {
  if (isNewsletterLine(text)) return 'newsletter';
  if (text.length > MAX_LINE || /["“”„«»]/.test(text)) return null;
  const invitation = PROMPT.exec(text)?.[1];
  const kind = invitation && PROMPT_KINDS.find((one) => phraseLevel(invitation, one) > 0);
  return kind || (isPromotion(text) ? 'other' : null);
}

/** Words between quotation marks, with these. */
const QUOTED = /“[^”]*”|"[^"]*"|„[^“”]*[“”]|«[^»]*»/g;

/** A line about a newsletter that asks to subscribe, in its middle or where it ends, and quotes nobody with that. */
function isNewsletterLine(text: string): boolean {
  if (text.length > MAX_NEWSLETTER_LINE || !NEWSLETTER.test(text)) return false;
  const normal = normalisePhrase(text.replace(QUOTED, ' '));
  return (
    PROMOTION_PHRASES.subscription.some((phrase) => normal.includes(phrase)) ||
    PROMOTION_PHRASES.subscribeHere.some((phrase) => normal.endsWith(phrase))
  );
}

function isPromotion(text: string): boolean {
  const normal = normalisePhrase(text);
  const begins = (phrase: string) => normal.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(normal[phrase.length] ?? '');
  if (PROMOTION_PHRASES.invitation.some(begins)) return true;
  return /[?؟]/.test(text) && PROMOTION_PHRASES.question.some(begins);
}
