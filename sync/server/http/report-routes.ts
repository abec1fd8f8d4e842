import { z } from '../../../guides/schema/zod.ts';
import { readReport } from '../figures/read-report.ts';
import type { ServerContext } from '../server-context.ts';
import { Refusal } from './refusal.ts';
import type { Routes } from './routes.ts';

/** The longest span of a report, in ms: 800 days. */
const longest = 800 * 86_400_000;

/** The figures of the workspace, for those who write guides. */
export const reportRoutes = (app: Routes, server: ServerContext): void => {
  app.get('/v1/report', async context => {
    const day = (name: string): string => {
      const given = context.req.query(name) ?? '';
      if (z.iso.date().safeParse(given).success) return given;
      throw new Refusal('malformed', `${name} is not a day; write it like 2026-01-31.`, { field: name });
    };
    const [from, to] = [day('from'), day('to')];
    const length = Date.parse(to) - Date.parse(from);
    if (length <= 0 || length > longest)
      throw new Refusal(
        'malformed',
        'to is not after from, or more than 800 days after; give a shorter span.',
        {
          field: 'to',
        },
      );
    const { workspace } = context.get('bearer');
    const languages = (context.req.query('languages') ?? '').split(',').filter(Boolean).slice(0, 20);
    return context.json(
      await server.engine.snapshot(transaction =>
        readReport(transaction, { workspace, from, to, languages }),
      ),
    );
  });
};
