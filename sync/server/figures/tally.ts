/** Amounts by metric and detail, of one subject. */
export class Tally {
  readonly #amounts = new Map<string, Map<string, number>>();

  /** Adds to what is there. */
  add(metric: string, detail: string, amount: number): void {
    const details = this.#amounts.get(metric) ?? new Map<string, number>();
    details.set(detail, (details.get(detail) ?? 0) + amount);
    this.#amounts.set(metric, details);
  }

  /** One amount; 0 where nothing was counted. */
  of(metric: string, detail = ''): number {
    return this.#amounts.get(metric)?.get(detail) ?? 0;
  }

  /** The amounts of all details together. */
  sum(metric: string): number {
    let sum = 0;
    for (const amount of this.#amounts.get(metric)?.values() ?? []) sum += amount;
    return sum;
  }

  /** All details of a metric that were counted at least once, in the order of their names. */
  details(metric: string): [detail: string, amount: number][] {
    return [...(this.#amounts.get(metric) ?? [])]
      .filter(([, amount]) => amount > 0)
      .sort(([left], [right]) => (left < right ? -1 : 1));
  }
}
