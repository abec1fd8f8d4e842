import type { Report } from '../../guides/measure/report.ts';

/** What happened in some days that follow each other. */
export interface Bucket {
  /** First and last day, as `2026-01-31`. */
  from: string;
  to: string;
  starts: number;
  completions: number;
  episodes: number;
}

/**
 * Joins days into weeks, and weeks into longer spans, until there are few enough to draw.
 *
 * @param mostBars how many can be told apart
 * @param trim whether the days before the first on which anything happened are left out
 */
export const groupDays = (days: Report['days'], mostBars: number, trim = false): Bucket[] => {
  const first = trim
    ? Math.max(
        0,
        days.findIndex(day => day.starts + day.completions + day.episodes > 0),
      )
    : 0;
  const shown = days.slice(first);
  const size = shown.length <= mostBars ? 1 : 7 * Math.ceil(shown.length / (7 * mostBars));
  const buckets: Bucket[] = [];
  // The last group ends today and is whole; a part of a group stands at the beginning.
  for (let end = shown.length; end > 0; end -= size) {
    const group = shown.slice(Math.max(0, end - size), end);
    const sum = (of: 'starts' | 'completions' | 'episodes'): number =>
      group.reduce((total, day) => total + day[of], 0);
    buckets.unshift({
      from: group[0]?.day ?? '',
      to: group.at(-1)?.day ?? '',
      starts: sum('starts'),
      completions: sum('completions'),
      episodes: sum('episodes'),
    });
  }
  return buckets;
};
