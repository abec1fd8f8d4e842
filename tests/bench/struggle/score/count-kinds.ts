import type { Verdict } from './judge.ts';

/** How often each kind was said in each family, by detected trials of struggle; `none` counts the misses. */
export const countKinds = (verdicts: Verdict[]): Map<string, Map<string, number>> => {
  const table = new Map<string, Map<string, number>>();
  for (const { struggle, family, kinds } of verdicts) {
    if (!struggle) continue;
    const row = table.get(family) ?? new Map<string, number>();
    table.set(family, row);
    for (const kind of kinds.length > 0 ? kinds : ['none']) row.set(kind, (row.get(kind) ?? 0) + 1);
  }
  return table;
};
