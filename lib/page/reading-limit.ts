/** A text that changes more often than so many times in so many milliseconds is left as it was read last. */
const MOST_READINGS = 10;
const READINGS_MILLISECONDS = 300_000;

/** Counts how often a text is read again. */
export class ReadingLimit {
  #readings: number[] = [];

  /**
   * May the text be read once more at this time, in milliseconds of any clock that does not go back? If so, it counts.
   */
  allows(now: number): boolean {
    this.#readings = this.#readings.filter((time) => now - time < READINGS_MILLISECONDS);
    if (this.#readings.length >= MOST_READINGS) return false;
    this.#readings.push(now);
    return true;
  }
}
