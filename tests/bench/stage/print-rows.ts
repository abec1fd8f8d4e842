import { printTable } from '../struggle/print-table.ts';
import type { Tracking } from './score/judge-trace.ts';
import type { StageRow } from './score/stage-row.ts';

const figure = (value: number | null | undefined, digits = 1): string => value?.toFixed(digits) ?? '–';

const kilobytes = (bytes: number | null | undefined): string => figure(bytes && bytes / 1000);

/** A distance as few digits as it needs. */
const pixels = (value: number): string => String(Math.round(value * 10) / 10);

const tracked = (tracking: Tracking | null | undefined): string => {
  if (!tracking) return '–';
  const { max, rest, recoverMs, onTop } = tracking;
  const parts = [
    max === null ? 'gone' : pixels(max),
    rest === null ? 'gone' : pixels(rest),
    recoverMs === null ? 'never' : recoverMs.toFixed(0),
  ];
  return `${parts.join(' / ')}${onTop === false ? ' (under)' : ''}`;
};

const sizesOf = (rows: StageRow[]): string[] => [
  ...new Set(rows.flatMap(({ showMs }) => Object.keys(showMs))),
];

const printCosts = (rows: StageRow[]): void => {
  const sizes = sizesOf(rows);
  printTable(
    [
      'system',
      'gzip kB',
      ...sizes.map(size => `show ${size}`),
      ...sizes.map(size => `whole ${size}`),
      'idle',
      'scroll',
    ],
    rows.map(({ system, gzip, gzipBesides, showMs, wholeMs, idleMsPerS, scrollMsPerS }) => [
      system,
      kilobytes(gzip) + (gzipBesides === undefined ? '' : ` + ${kilobytes(gzipBesides)}`),
      ...sizes.map(size => figure(showMs[size])),
      ...sizes.map(size => figure(wholeMs[size])),
      figure(idleMsPerS),
      figure(scrollMsPerS),
    ]),
  );
  console.log(
    'Show and whole: ms, medians; show counts from the moment that the target is found, whole from the call. Idle and\nscroll: ms of the main thread a second.\n',
  );
};

const printTracking = (rows: StageRow[]): void => {
  const cases = [...new Set(rows.flatMap(({ trackPx }) => Object.keys(trackPx)))];
  const shown = rows.filter(({ trackPx }) => Object.keys(trackPx).length > 0);
  printTable(
    ['case', ...shown.map(({ system }) => system)],
    cases.map(name => [name, ...shown.map(({ trackPx }) => tracked(trackPx[name]))]),
  );
  console.log('Max px / px at rest after 1 s / ms from the rest of the target to being right for good.\n');
};

/** Prints the tables, and why figures are missing. */
export const printRows = (rows: StageRow[]): void => {
  if (sizesOf(rows).length > 0) printCosts(rows);
  if (rows.some(({ trackPx }) => Object.keys(trackPx).length > 0)) printTracking(rows);
  for (const { system, notes } of rows) for (const note of notes) console.log(`${system}: ${note}`);
};
