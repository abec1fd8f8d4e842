import { calendarDays } from '../../../guides/measure/calendar-days.ts';
import type { Report } from '../../../guides/measure/report.ts';
import type { Transaction } from '../database/engine.ts';
import { Tally } from './tally.ts';

/** What was counted in a span of days. */
export interface SpanTallies {
  /** Of the whole span, by subject. */
  tallies: Map<string, Tally>;
  /** Of all subjects together, day by day, also days on which nothing was. */
  days: Report['days'];
}

/**
 * Adds up the tallies of whole days. They are read day by day, so that others have their turn in between.
 *
 * @param span days as `2026-01-31`: from included, to excluded
 */
export const readTallies = async (
  transaction: Transaction,
  { workspace, from, to }: { workspace: number; from: string; to: string },
): Promise<SpanTallies> => {
  const utc = { from: Date.parse(`${from}T00:00Z`), to: Date.parse(`${to}T00:00Z`) };
  const tallies = new Map<string, Tally>();
  const days: Report['days'] = [];
  for (const day of calendarDays('UTC').daysOf(utc)) {
    const rows = await transaction.rows<{ subject: string; amounts: string }>('listTallies', [
      workspace,
      day,
    ]);
    for (const { subject, amounts } of rows) {
      const known = tallies.get(subject);
      if (known) known.addText(amounts);
      else tallies.set(subject, new Tally(amounts));
    }
    const all = new Tally(rows.find(({ subject }) => subject === '*')?.amounts);
    days.push({
      day,
      starts: all.of('starts'),
      completions: all.of('completions'),
      episodes: all.of('episodes'),
    });
  }
  return { tallies, days };
};
