import type { HandrailDatabase } from '../../storage/database.ts';
import { endRecording } from '../../storage/recording/end-recording.ts';
import { readSetting } from '../../storage/settings/read-setting.ts';
import type { StoredRecording } from '../../storage/settings/settings.ts';
import { recordedInTurn } from './recorded-in-turn.ts';

/**
 * Ends the recording under way after what was done in its tab so far: the last action may still wait for its picture.
 *
 * @param tab ends only a recording of this tab
 * @returns the recording that ended, or undefined where none was under way
 */
export const endRecordingInTurn = async (
  database: HandrailDatabase,
  tab?: number,
): Promise<StoredRecording | undefined> => {
  const recording = await readSetting(database, 'recording');
  if (!recording?.running || (tab !== undefined && recording.tab !== tab)) return undefined;
  return recordedInTurn(recording.tab, () => endRecording(database));
};
