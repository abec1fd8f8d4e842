import type { HandrailDatabase } from '../database.ts';
import { readSetting } from '../settings/read-setting.ts';
import type { StoredRecording } from '../settings/settings.ts';
import { writeSetting } from '../settings/write-setting.ts';

/**
 * Ends the recording. What it holds so far stays in the draft.
 *
 * @param problem why it ended by itself, in one sentence
 * @returns the recording that ended, or undefined where none was under way
 */
export const endRecording = (
  database: HandrailDatabase,
  problem?: string,
): Promise<StoredRecording | undefined> =>
  database.transaction('rw', database.settings, async () => {
    const recording = await readSetting(database, 'recording');
    if (!recording?.running) return undefined;
    const { problem: _, ...rest } = recording;
    const ended: StoredRecording = { ...rest, running: false, ...(problem ? { problem } : {}) };
    await writeSetting(database, 'recording', ended);
    return ended;
  });
