/**
 * Days between a date and the publication of the article that tells it, by which rules know news from history. Set by
 * reading; weights of the summary were learned with them.
 */

/** Up to here a date before publication is all new: the day of the news itself, told the day after or the next. */
export const FRESH_DAYS = 2;

/** Up to here a date before or after publication is one of its news. */
export const NEWS_DAYS = 4;

/** Up to here a date is one of the last week, or the next: "last Monday", told on a Tuesday. */
export const WEEK_DAYS = 8;

/** Beyond these a date before publication is history. */
export const HISTORY_DAYS = 25;
