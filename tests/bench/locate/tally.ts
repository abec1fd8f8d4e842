import type { Answered } from './page/systems-page.ts';

/** One line of the bench's table. */
export interface Row {
  set: string;
  system: string;
  present: number;
  removed: number;
  right: number;
  wrong: number;
  none: number;
  falseHit: number;
  describeMs: { p50: number; p95: number } | null;
  locateMs: { p50: number; p95: number } | null;
}

interface Sums {
  present: number;
  removed: number;
  right: number;
  wrong: number;
  falseHit: number;
  describe: number[];
  locate: number[];
}

const share = (part: number, whole: number): number =>
  whole ? Math.round((part / whole) * 100_000) / 100_000 : 0;

const quantiles = (values: number[]): { p50: number; p95: number } | null => {
  if (values.length === 0) return null;
  const sorted = values.toSorted((one, other) => one - other);
  const at = (part: number): number =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0) * 100) / 100;
  return { p50: at(0.5), p95: at(0.95) };
};

/** Adds answers up by set and system. */
export class Tally {
  readonly #sums = new Map<string, Sums>();

  #of(set: string, system: string): Sums {
    const key = `${set}\n${system}`;
    let sums = this.#sums.get(key);
    if (!sums) {
      sums = { present: 0, removed: 0, right: 0, wrong: 0, falseHit: 0, describe: [], locate: [] };
      this.#sums.set(key, sums);
    }
    return sums;
  }

  /** Counts one answer. */
  add(
    set: string,
    system: string,
    isPresent: boolean,
    answer: Pick<Answered, 'outcome'> & { ms?: number },
  ): void {
    const sums = this.#of(set, system);
    if (answer.ms !== undefined) sums.locate.push(answer.ms);
    if (isPresent) {
      sums.present++;
      if (answer.outcome === 'right') sums.right++;
      if (answer.outcome === 'wrong') sums.wrong++;
    } else {
      sums.removed++;
      if (answer.outcome !== 'none') sums.falseHit++;
    }
  }

  /** Notes how long a description took. */
  described(set: string, system: string, ms: number): void {
    this.#of(set, system).describe.push(ms);
  }

  /** The table, in the order in which sets and systems first came. */
  rows(): Row[] {
    return [...this.#sums].map(([key, sums]) => {
      const [set = '', system = ''] = key.split('\n');
      return {
        set,
        system,
        present: sums.present,
        removed: sums.removed,
        right: share(sums.right, sums.present),
        wrong: share(sums.wrong, sums.present),
        none: share(sums.present - sums.right - sums.wrong, sums.present),
        falseHit: share(sums.falseHit, sums.removed),
        describeMs: quantiles(sums.describe),
        locateMs: quantiles(sums.locate),
      };
    });
  }
}
