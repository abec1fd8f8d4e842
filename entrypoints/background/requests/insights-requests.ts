import { exportCsv } from '../../../guides/exchange/export-csv.ts';
import { exportJson } from '../../../guides/exchange/export-json.ts';
import { buildReport } from '../../../guides/measure/build-report.ts';
import type { HandrailDatabase } from '../../../storage/database.ts';
import { withDatabase } from '../worker-context.ts';
import type { PageHandlers } from './page-handlers.ts';

/** Counting and exporting. */
export const insightsRequests = {
  'insights/report': (context, span) =>
    withDatabase(context, async database => {
      const source = await collect(database, span);
      return { ok: true, value: buildReport({ ...source, languages: context.languages }) };
    }),
  'insights/export': (context, { as, ...span }) =>
    withDatabase(context, async database => {
      const source = await collect(database, span);
      const report = buildReport({ ...source, languages: context.languages });
      const text =
        as === 'csv' ? exportCsv(report) : exportJson({ report, signals: source.signals, at: context.now() });
      const type = as === 'csv' ? 'text/csv' : 'application/json';
      return { ok: true, value: { name: `handrail-insights.${as}`, type, text } };
    }),
} satisfies Partial<PageHandlers>;

const collect = async (database: HandrailDatabase, { from, to }: { from: number; to: number }) => ({
  // No upper end: what was begun in the span is followed beyond it.
  signals: await database.signals.where('at').aboveOrEqual(from).toArray(),
  guides: await database.guides.toArray(),
  lessons: await database.lessons.toArray(),
  from,
  to,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});
