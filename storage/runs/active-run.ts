import type { Run } from '../../guides/play/run.ts';
import type { HandrailDatabase } from '../database.ts';

/** The run to show: the one under way, or one that was completed and whose end the person has not read yet. */
export const activeRun = async (database: HandrailDatabase): Promise<Run | undefined> => {
  const runs = await database.runs.where('status').anyOf('active', 'completed').toArray();
  const shown = runs.filter(run => run.status === 'active' || !run.closed);
  return shown.sort((a, b) => b.changedAt - a.changedAt)[0];
};
