import type { Circumstances } from '../../guides/play/circumstances.ts';
import type { Run } from '../../guides/play/run.ts';
import type { HandrailDatabase } from '../database.ts';
import { latestGuides } from '../guides/latest-guides.ts';
import { signalTables } from '../signals/signal-tables.ts';
import { beginRun } from './begin-run.ts';
import { guideOfRun } from './guide-of-run.ts';

/** Which task is started. */
export interface TaskStart {
  /** The run with the checklist, and the revision that the teller had. */
  run: string;
  revision: number;
  task: string;
  /** Epoch milliseconds. */
  now: number;
  circumstances?: Circumstances;
}

/**
 * Starts the guide of a task of the checklist at hand. The run with the checklist pauses until that is over. Null where
 * the task has no guide that is there, or where it is said too late.
 */
export const startTask = (
  database: HandrailDatabase,
  { run: id, revision, task, now, circumstances = {} }: TaskStart,
): Promise<Run | null> =>
  database.transaction('rw', [database.runs, database.guides, ...signalTables(database)], async () => {
    const run = await database.runs.get(id);
    if (run?.status !== 'active' || run.revision !== revision) return null;
    const step = (await guideOfRun(database, run))?.steps.find(each => each.id === run.step);
    const named = step?.kind === 'checklist' ? step.tasks.find(each => each.id === task)?.guide : undefined;
    const guide = (await latestGuides(database)).find(each => each.id === named);
    if (!guide) return null;
    const preview = run.preview !== undefined;
    return beginRun(database, { guide, by: 'task', now, preview, parent: run.id, circumstances });
  });
