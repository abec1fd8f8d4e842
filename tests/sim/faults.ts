/** What can go wrong, and how often it has. */
export class Faults {
  /** While false, all goes well. */
  on = true;
  readonly counts = new Map<string, number>();

  /** Counts one. */
  note(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  /** All together. */
  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }
}
