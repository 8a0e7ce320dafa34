import { expect, it } from 'vitest';
import { normalisePhrase } from '../../../lib/article/phrases.ts';
import { promotionKind } from '../../../lib/article/promotion-lines.ts';
import { PROMOTION_PHRASES } from '../../../lib/article/promotion-phrases.ts';

it.each(Object.entries(PROMOTION_PHRASES))('phrases of %s are sorted, unique and in normal form', (_, phrases) => {
  expect([...phrases]).toEqual([...new Set(phrases)].sort());
  for (const phrase of phrases) expect(normalisePhrase(phrase)).toBe(phrase);
});

it.each([
  ['Know someone on the islands? Share this story', 'share'],
  ['Enjoyed this story? Pass it on to a neighbour!', 'other'],
  ['Follow us on Mastodon and YouTube', 'other'],
  ['Bu haberi beğendiniz mi? Arkadaşlarınıza gönderin.', 'other'],
  ['Hat Ihnen dieser Artikel gefallen?', 'other'],
  ['Vous avez aimé cet article ? Parlez-en autour de vous.', 'other'],
  ['¿Te ha gustado este artículo? Compártelo.', 'other'],
  ['هل أعجبك هذا المقال؟ شاركه مع أصدقائك', 'other'],
  ['Get in touch with our news team by mail.', 'other'],
  ['For more from the harbour, sign up to our free weekly newsletter', 'newsletter'],
  [
    'Der Hafen-Newsletter kommt jeden Montag, mit allem, was in „Velden“ geschah. Hier geht’s zur Anmeldung!',
    'newsletter',
  ],
  ['The council sends a newsletter to each house; to read it, islanders must come to the pier.', null],
  ['The harbour newsletter “Tide” is free: subscribe to our list of readers', 'newsletter'],
  ['The mail told islanders to “subscribe to our newsletter” and led to a false page, police said.', null],
  ['To sign up to our crew, click here.', null],
  ['Like this story, the next one begins at the harbour.', null],
  ['“Follow us on foot,” the guide said.', null],
  ['Follow us onto the pier, the captain told his crew.', null],
  ['The mayor asked: did you like this plan?', null],
  [`Sign up for our ${'very '.repeat(40)}long day`, null],
  ['', null],
])('%j is a promotion of the kind %j', (text, expected) => {
  expect(promotionKind(text)).toBe(expected);
});
