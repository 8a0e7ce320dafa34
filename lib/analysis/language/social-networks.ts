/** Networks and messengers on which people post, in lower case, sorted. Where somebody says something, and no place. */
export const SOCIAL_NETWORKS: ReadonlySet<string> = new Set([
  'bluesky',
  'facebook',
  'instagram',
  'linkedin',
  'mastodon',
  'reddit',
  'snapchat',
  'telegram',
  'threads',
  'tiktok',
  'truth social',
  'twitter',
  'weibo',
  'whatsapp',
  'x',
  'youtube',
]);

/** The same as alternatives of a pattern that ignores case. */
export const SOCIAL_NETWORK_NAME: string = [...SOCIAL_NETWORKS].join('|');
