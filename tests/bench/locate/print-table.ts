import type { Row } from './tally.ts';

const percent = (value: number, of: number): string => (of ? `${(value * 100).toFixed(1)}` : '–');
const time = (value: Row['locateMs']): string => (value ? `${value.p50}/${value.p95}` : '–');

/** Prints rows as one table, sets one below the other. */
export const printTable = (rows: Row[]): void => {
  const head = [
    'set',
    'system',
    'n',
    'right %',
    'wrong %',
    'none %',
    'gone n',
    'false hit %',
    'describe ms',
    'locate ms',
  ];
  const lines = rows.map(row => [
    row.set,
    row.system,
    String(row.present),
    percent(row.right, row.present),
    percent(row.wrong, row.present),
    percent(row.none, row.present),
    String(row.removed),
    percent(row.falseHit, row.removed),
    time(row.describeMs),
    time(row.locateMs),
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...lines.map(line => line[at]?.length ?? 0)));
  for (const line of [head, widths.map(width => '-'.repeat(width)), ...lines]) {
    console.log(line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
  }
};
