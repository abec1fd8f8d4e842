import type { Run } from '../../guides/play/run.ts';
import type { Guide } from '../../guides/schema/guide.ts';
import type { HandrailDatabase } from '../database.ts';

/** The very version of the guide that a run plays. A preview carries its own. */
export const guideOfRun = async (database: HandrailDatabase, run: Run): Promise<Guide | undefined> =>
  run.preview ?? (await database.guides.get([run.guide, run.version]));
