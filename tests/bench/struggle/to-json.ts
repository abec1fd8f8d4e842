import type { Outcome } from './outcome.ts';
import { countFamilies } from './score/count-families.ts';
import { countRow } from './score/count-row.ts';
import { judge } from './score/judge.ts';

/** What `--json` writes. Trials with an error stand among the scenarios and are counted in no row. */
export const toJson = (detectors: string[], outcomes: Outcome[]): object => {
  const verdictsOf = (name: string) =>
    outcomes.filter(({ detector, error }) => detector === name && !error).map(judge);
  return {
    bench: 'struggle',
    rows: detectors.map(detector => countRow(detector, verdictsOf(detector))),
    families: detectors.flatMap(detector =>
      countFamilies(detector, verdictsOf(detector)).map(({ name, row }) => ({ family: name, ...row })),
    ),
    scenarios: outcomes.map(outcome => ({
      ...judge(outcome),
      ...(outcome.error && { error: outcome.error }),
      ...(outcome.astray && { astray: true }),
      signs: outcome.signs.map(({ at, ...sign }) => ({ dt: at - outcome.markedAt, ...sign })),
    })),
  };
};
