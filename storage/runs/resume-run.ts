import { transitionRun } from '../../guides/play/transition-run.ts';
import type { HandrailDatabase } from '../database.ts';
import { appendSignals } from '../signals/append-signals.ts';
import { signalTables } from '../signals/signal-tables.ts';
import { guideOfRun } from './guide-of-run.ts';

/** Resumes a paused run and pauses whichever was under way, in one transaction. */
export const resumeRun = (database: HandrailDatabase, id: string, now: number): Promise<void> =>
  database.transaction('rw', [database.runs, database.guides, ...signalTables(database)], async () => {
    const runs = await database.runs.where('status').anyOf('active', 'paused').toArray();
    for (const run of runs) {
      const guide = await guideOfRun(database, run);
      const event = run.id === id ? ({ type: 'resumed' } as const) : ({ type: 'paused' } as const);
      const moved = guide && transitionRun(run, guide, event, now);
      if (!moved) continue;
      await database.runs.put(moved.run);
      await appendSignals(database, moved.signals, now);
    }
  });
