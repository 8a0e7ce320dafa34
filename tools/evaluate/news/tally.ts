/** Named counts, pooled over articles. */
export class Tally {
  #counts = new Map<string, number>();

  add(name: string, by: number | boolean = 1): void {
    this.#counts.set(name, this.count(name) + Number(by));
  }

  count(name: string): number {
    return this.#counts.get(name) ?? 0;
  }
}
