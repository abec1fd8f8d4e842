import type { Report } from '../../guides/measure/report.ts';

/** One day in milliseconds. Days are counted in UTC here, where each is as long as the other. */
const oneDay = 86_400_000;

const startOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/**
 * The days without a gap: a report over a long span names only those with something.
 *
 * @param days oldest first
 * @param last the last day to show, as `2026-01-31`
 */
export const fillDays = (days: Report['days'], last: string): Report['days'] => {
  const first = days[0]?.day;
  if (first === undefined) return [];
  const known = new Map(days.map(day => [day.day, day]));
  const end = Math.max(startOf(last), startOf(days.at(-1)?.day ?? first));
  const filled: Report['days'] = [];
  for (let at = startOf(first); at <= end; at += oneDay) {
    const day = new Date(at).toISOString().slice(0, 10);
    filled.push(known.get(day) ?? { day, starts: 0, completions: 0, episodes: 0 });
  }
  return filled;
};
