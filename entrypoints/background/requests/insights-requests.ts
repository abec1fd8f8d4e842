import type { Counted } from '../../../guides/contracts/page-to-worker.ts';
import type { Result } from '../../../guides/contracts/result.ts';
import { exportCsv } from '../../../guides/exchange/export-csv.ts';
import { exportJson } from '../../../guides/exchange/export-json.ts';
import { buildReport } from '../../../guides/measure/build-report.ts';
import { calendarDays } from '../../../guides/measure/calendar-days.ts';
import type { Report } from '../../../guides/measure/report.ts';
import type { Signal } from '../../../guides/schema/signal.ts';
import type { HandrailDatabase } from '../../../storage/database.ts';
import { type WorkerContext, withDatabase } from '../worker-context.ts';
import type { PageHandlers } from './page-handlers.ts';

/** The longest span that a server reports on, in ms: 800 days. It counts by day, and keeps two years. */
const longest = 800 * 86_400_000;

/** Figures, and the signals that they were counted from, where those are on this device. */
interface Figures {
  report: Report;
  signals: readonly Signal[];
}

const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const ofDevice = async (
  { languages }: WorkerContext,
  database: HandrailDatabase,
  { from, to }: Counted,
): Promise<Figures> => {
  // No upper end: what was begun in the span is followed beyond it.
  const signals = await database.signals.where('at').aboveOrEqual(from).toArray();
  const [guides, lessons] = [await database.guides.toArray(), await database.lessons.toArray()];
  const report = buildReport({ signals, guides, lessons, from, to, timeZone: timeZone(), languages });
  return { report, signals };
};

const figuresOf = async (
  context: WorkerContext,
  database: HandrailDatabase,
  counted: Counted,
): Promise<Result<Figures>> => {
  if (counted.of !== 'workspace') return { ok: true, value: await ofDevice(context, database, counted) };
  const { from, to } = counted;
  const { dayOf } = calendarDays(timeZone());
  const answer = await context.sync.over(database).readReport({
    from: dayOf(Math.max(from, to - longest)),
    to: dayOf(to),
    languages: context.languages,
  });
  return answer.ok ? { ok: true, value: { report: answer.value, signals: [] } } : answer;
};

/** Counting and exporting. */
export const insightsRequests = {
  'insights/report': (context, counted) =>
    withDatabase(context, async database => {
      const figures = await figuresOf(context, database, counted);
      return figures.ok ? { ok: true, value: figures.value.report } : figures;
    }),
  'insights/export': (context, { as, ...counted }) =>
    withDatabase(context, async database => {
      const figures = await figuresOf(context, database, counted);
      if (!figures.ok) return figures;
      const { report, signals } = figures.value;
      const text = as === 'csv' ? exportCsv(report) : exportJson({ report, signals, at: context.now() });
      const type = as === 'csv' ? 'text/csv' : 'application/json';
      return { ok: true, value: { name: `handrail-insights.${as}`, type, text } };
    }),
} satisfies Partial<PageHandlers>;
