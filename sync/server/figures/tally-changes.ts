import type { Contribution } from './contribution.ts';
import { Tally } from './tally.ts';

/** What changes in the tally of one subject on one day: amounts that are to be added to it. */
export interface TallyChange {
  subject: string;
  day: string;
  change: Tally;
}

/** What becomes of tallies when what is counted in them changes. */
export class TallyChanges {
  readonly #changes = new Map<string, TallyChange>();

  /** What counts from now on. */
  add(contributions: Iterable<Contribution>): void {
    for (const contribution of contributions) this.#change(contribution, contribution.amount);
  }

  /** What counted until now. */
  remove(contributions: Iterable<Contribution>): void {
    for (const contribution of contributions) this.#change(contribution, -contribution.amount);
  }

  /** Each tally that is different afterwards, in one order always. */
  all(): TallyChange[] {
    return [...this.#changes]
      .filter(([, { change }]) => !change.isEmpty())
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([, change]) => change);
  }

  #change({ subject, day, metric, detail }: Contribution, amount: number): void {
    const key = `${day} ${subject}`;
    let known = this.#changes.get(key);
    if (!known) {
      known = { subject, day, change: new Tally() };
      this.#changes.set(key, known);
    }
    known.change.add(metric, detail, amount);
  }
}
