import { percentile } from '../../struggle/score/percentile.ts';
import type { Tracking } from './judge-trace.ts';

/** All that was measured of one system. */
export interface Measured {
  system: string;
  gzip: number | null;
  besides?: number;
  /** By size of the page; null is a show that never came. */
  shows: Record<string, { fromFound: number | null; whole: number | null }[]>;
  load?: { idle: number; scroll: number };
  /** By case: every record of it, or why there is none. */
  tracking: Record<string, (Tracking | string)[]>;
}

/** What `--json` writes of one system. Sizes in bytes, times in ms, distances in CSS pixels; null: not measured. */
export interface StageRow {
  system: string;
  gzip: number | null;
  /** What it needs besides. */
  gzipBesides?: number;
  /** Medians by size of the page, from the moment that the target is found where the system finds it itself. */
  showMs: Record<string, number | null>;
  /** The same from the call. */
  wholeMs: Record<string, number | null>;
  idleMsPerS: number | null;
  scrollMsPerS: number | null;
  /** By case; null: it cannot be said, see `notes`. */
  trackPx: Record<string, Tracking | null>;
  /** Why a figure is missing. */
  notes: string[];
}

const median = (values: (number | null)[]): number | null => percentile(values, 0.5);

const round = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 100) / 100;

const worst = (values: (number | null)[]): number | null =>
  values.includes(null) ? null : Math.max(...values.map(Number));

/** Several records of one case as one: the worst of each figure, so that no luck counts. */
const worstOf = (records: Tracking[]): Tracking => ({
  max: round(worst(records.map(({ max }) => max))),
  beyondFrame: round(worst(records.map(({ beyondFrame }) => beyondFrame))),
  rest: round(worst(records.map(({ rest }) => rest))),
  recoverMs: round(worst(records.map(({ recoverMs }) => recoverMs))),
  goneMs: round(worst(records.map(({ goneMs }) => goneMs))) ?? 0,
  onTop: records.some(({ onTop }) => onTop === null) ? null : records.every(({ onTop }) => onTop),
});

/** The figures of one system. */
export const stageRow = ({ system, gzip, besides, shows, load, tracking }: Measured): StageRow => {
  const notes: string[] = [];
  // A system that is handed the element has nothing to find.
  const findsItself = Object.values(shows).some(times => times.some(({ fromFound }) => fromFound !== null));
  const showMs: StageRow['showMs'] = {};
  const wholeMs: StageRow['wholeMs'] = {};
  for (const [size, times] of Object.entries(shows)) {
    wholeMs[size] = round(median(times.map(({ whole }) => whole)));
    showMs[size] = findsItself
      ? round(median(times.map(({ fromFound }) => fromFound)))
      : (wholeMs[size] ?? null);
    const missed = times.filter(({ whole }) => whole === null).length;
    if (missed > 0) notes.push(`show at ${size}: ${missed} of ${times.length} never came to the target`);
  }
  const trackPx: StageRow['trackPx'] = {};
  for (const [name, records] of Object.entries(tracking)) {
    const reasons = records.filter(record => typeof record === 'string');
    trackPx[name] = reasons[0] === undefined ? worstOf(records as Tracking[]) : null;
    if (reasons[0] !== undefined) notes.push(`${name}: ${reasons[0]}`);
  }
  return {
    system,
    gzip,
    ...(besides !== undefined && { gzipBesides: besides }),
    showMs,
    wholeMs,
    idleMsPerS: round(load?.idle ?? null),
    scrollMsPerS: round(load?.scroll ?? null),
    trackPx,
    notes,
  };
};
