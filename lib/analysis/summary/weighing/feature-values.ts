/** 1 where it holds, else 0. */
export const flag = (value: boolean): number => (value ? 1 : 0);

/**
 * How near the top a sentence stands, 1 for the first and falling from there; .42 was set by reading on the news gold.
 */
export const nearTop = (position: number): number => 1 / (1 + 0.42 * position);
