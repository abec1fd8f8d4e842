import type { HandrailDatabase } from '../database.ts';
import { readSetting } from '../settings/read-setting.ts';
import type { StoredPick } from '../settings/settings.ts';
import { writeSetting } from '../settings/write-setting.ts';

/**
 * Changes what is known of the new place that an author is picking for a step in this tab. Does nothing where none is
 * being picked.
 */
export const changePick = (
  database: HandrailDatabase,
  tab: number,
  change: (pick: StoredPick) => StoredPick,
): Promise<void> =>
  database.transaction('rw', database.settings, async () => {
    const recording = await readSetting(database, 'recording');
    if (!recording?.running || recording.tab !== tab || !recording.pick) return;
    await writeSetting(database, 'recording', { ...recording, pick: change(recording.pick) });
  });
