import type { Outcome } from './outcome.ts';
import { printTable } from './print-table.ts';
import { countFamilies } from './score/count-families.ts';
import { countKinds } from './score/count-kinds.ts';
import { countRow, type Row, type Share } from './score/count-row.ts';
import { judge, type Verdict } from './score/judge.ts';

const number = (value: number | null, digits = 2): string => (value === null ? '–' : value.toFixed(digits));
const shareText = ({ value, low, high }: Share): string =>
  value === null ? '–' : `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
const times = (row: Row): string => `${number(row.ttdP50, 0)} / ${number(row.ttdP90, 0)}`;
const ofAll = (row: Row): string => `${number(row.ttdP50All, 0)} / ${number(row.ttdP90All, 0)}`;

const printScores = (rows: Row[]): void => {
  printTable(
    ['detector', 'TP', 'FN', 'FP', 'TN', 'recall (95 %)', 'FPR (95 %)', 'precision', 'PPV 5 %'],
    rows.map(row => [
      row.detector,
      ...[row.tp, row.fn, row.fp, row.tn].map(String),
      shareText(row.recall),
      shareText(row.fpr),
      number(row.precision),
      number(row.ppv5),
    ]),
  );
  console.log();
  printTable(
    [
      'detector',
      'TTD p50/p90',
      'with misses',
      'recall@1/3/5 s',
      'signals',
      'target top-1',
      'kind right',
      'flips',
    ],
    rows.map(row => [
      row.detector,
      times(row),
      ofAll(row),
      [row.recall1s, row.recall3s, row.recall5s].map(each => number(each)).join(' / '),
      number(row.signalsPerEpisode),
      `${number(row.targetTop1)} of ${row.targets}`,
      `${number(row.kindRight)} of ${row.kindsLabelled}`,
      `${row.flipped.length} of ${row.scenarios}`,
    ]),
  );
};

const printFamilies = (detector: string, verdicts: Verdict[]): void => {
  console.log(`\n${detector}, by family`);
  printTable(
    ['family', 'TP', 'FN', 'FP', 'TN', 'recall (95 %)', 'FPR (95 %)', 'TTD p50/p90', 'signals'],
    countFamilies(detector, verdicts).map(({ name, row }) => [
      name,
      ...[row.tp, row.fn, row.fp, row.tn].map(String),
      shareText(row.recall),
      shareText(row.fpr),
      times(row),
      number(row.signalsPerEpisode),
    ]),
  );
};

const printKinds = (detector: string, verdicts: Verdict[]): void => {
  const table = countKinds(verdicts);
  if (table.size === 0) return;
  console.log(`\n${detector}, kinds said in each family of struggle`);
  const said = ([family, kinds]: [string, Map<string, number>]): string[] => [
    family,
    [...kinds].map(([kind, count]) => `${kind} ${count}`).join(', '),
  ];
  printTable(['family', 'kinds'], [...table].map(said));
};

/** Prints the tables: all detectors, then each by family, and what did not count. */
export const printReport = (detectors: string[], outcomes: Outcome[]): void => {
  const counted = outcomes.filter(({ error }) => !error).map(judge);
  const verdictsOf = (name: string): Verdict[] => counted.filter(({ detector }) => detector === name);
  console.log();
  printScores(detectors.map(name => countRow(name, verdictsOf(name))));
  for (const name of detectors) {
    const verdicts = verdictsOf(name);
    printFamilies(name, verdicts);
    printKinds(name, verdicts);
    const { flipped } = countRow(name, verdicts);
    if (flipped.length > 0) console.log(`flips: ${flipped.join(', ')}`);
  }
  const astray = outcomes.filter(outcome => outcome.astray);
  if (astray.length > 0) console.log('\nCounted, though the page did not end as the scenario says:');
  for (const { id, detector, seed } of astray) console.log(`- ${id}, ${detector}, seed ${seed}`);
  const failures = outcomes.filter(({ error }) => error);
  if (failures.length === 0) return;
  console.log('\nDid not count:');
  for (const { id, detector, seed, error } of failures)
    console.log(`- ${id}, ${detector}, seed ${seed}: ${error}`);
};
