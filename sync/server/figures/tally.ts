/** What was counted of one subject: amounts by metric and detail. */
export class Tally {
  readonly #amounts = new Map<string, Map<string, number>>();

  /** @param text what `text` gave of another tally, which this one begins as */
  constructor(text?: string) {
    if (text !== undefined) this.addText(text);
  }

  /** Adds all that another one counted, of which `text` gave this. */
  addText(text: string): void {
    const amounts: Record<string, Record<string, number>> = JSON.parse(text);
    for (const metric in amounts) {
      const details = this.#details(metric);
      const added = amounts[metric];
      for (const detail in added) details.set(detail, (details.get(detail) ?? 0) + (added[detail] ?? 0));
    }
  }

  /** Adds to what is there. */
  add(metric: string, detail: string, amount: number): void {
    const details = this.#details(metric);
    details.set(detail, (details.get(detail) ?? 0) + amount);
  }

  /** Adds all that another one counts. */
  addAll(other: Tally): void {
    for (const [metric, details] of other.#amounts)
      for (const [detail, amount] of details) this.add(metric, detail, amount);
  }

  /** One amount; 0 where nothing was counted. */
  of(metric: string, detail = ''): number {
    return this.#amounts.get(metric)?.get(detail) ?? 0;
  }

  /** All details of a metric that were counted at least once, in the order of their names. */
  details(metric: string): [detail: string, amount: number][] {
    return [...(this.#amounts.get(metric) ?? [])]
      .filter(([, amount]) => amount > 0)
      .sort(([left], [right]) => (left < right ? -1 : 1));
  }

  /** Whether all amounts are zero. */
  isEmpty(): boolean {
    for (const details of this.#amounts.values())
      for (const amount of details.values()) if (amount !== 0) return false;
    return true;
  }

  /** All that is not zero, as JSON: the same for the same amounts, in whatever order they came. */
  text(): string {
    const metrics = [...this.#amounts].flatMap(([metric, details]): [string, Record<string, number>][] => {
      const counted = [...details].filter(([, amount]) => amount !== 0).sort(byName);
      return counted.length === 0 ? [] : [[metric, Object.fromEntries(counted)]];
    });
    return JSON.stringify(Object.fromEntries(metrics.sort(byName)));
  }

  #details(metric: string): Map<string, number> {
    let details = this.#amounts.get(metric);
    if (!details) {
      details = new Map();
      this.#amounts.set(metric, details);
    }
    return details;
  }
}

const byName = ([left]: [string, unknown], [right]: [string, unknown]): number => (left < right ? -1 : 1);
