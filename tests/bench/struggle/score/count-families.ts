import { countRow, type Row } from './count-row.ts';
import type { Verdict } from './judge.ts';

/** What a scope is judged by: its own struggles, beside all look-alikes or those of its families. */
export interface Scope {
  name: string;
  row: Row;
}

/** The families that the peers claim to notice: rage, dead and error clicks, by pointer and key. */
const claimed = ['click', 'error', 'keyboard'];

/** The figures of one detector: all, the families that the peers claim beside all look-alikes, and each family. */
export const countFamilies = (detector: string, verdicts: Verdict[]): Scope[] => {
  const names = [...new Set(verdicts.map(({ family }) => family))].sort();
  const isClaimed = ({ struggle, family }: Verdict): boolean =>
    !struggle || claimed.some(each => family === each || family.startsWith(`${each}-`));
  return [
    { name: 'all', row: countRow(detector, verdicts) },
    { name: 'click+error+keyboard', row: countRow(detector, verdicts.filter(isClaimed)) },
    ...names.map(name => ({
      name,
      row: countRow(
        detector,
        verdicts.filter(({ family }) => family === name),
      ),
    })),
  ];
};
