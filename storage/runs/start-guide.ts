import type { Run } from '../../guides/play/run.ts';
import type { HandrailDatabase } from '../database.ts';
import { signalTables } from '../signals/signal-tables.ts';
import { beginRun, type RunBeginning } from './begin-run.ts';

/** Begins a run in a transaction of its own. Null where the guide has no steps. */
export const startGuide = (database: HandrailDatabase, beginning: RunBeginning): Promise<Run | null> =>
  // An async scope: Dexie follows the awaits of no other to the end.
  database.transaction('rw', [database.runs, database.guides, ...signalTables(database)], async () =>
    beginRun(database, beginning),
  );
