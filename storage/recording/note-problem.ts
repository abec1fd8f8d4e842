import type { HandrailDatabase } from '../database.ts';
import { readSetting } from '../settings/read-setting.ts';
import { writeSetting } from '../settings/write-setting.ts';

/** Keeps one sentence about what is wrong with the recording under way. It goes on. */
export const noteProblem = (database: HandrailDatabase, problem: string): Promise<void> =>
  database.transaction('rw', database.settings, async () => {
    const recording = await readSetting(database, 'recording');
    if (recording?.running) await writeSetting(database, 'recording', { ...recording, problem });
  });
