import type { Run } from '../../guides/play/run.ts';
import type { HandrailDatabase } from '../database.ts';
import { beginRun, type RunBeginning } from './begin-run.ts';

/** Begins a run in a transaction of its own. Null where the guide has no steps. */
export const startGuide = (database: HandrailDatabase, beginning: RunBeginning): Promise<Run | null> =>
  database.transaction('rw', [database.runs, database.guides, database.signals, database.settings], () =>
    beginRun(database, beginning),
  );
