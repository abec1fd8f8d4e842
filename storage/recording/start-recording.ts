import type { HandrailDatabase } from '../database.ts';
import type { StoredRecording } from '../settings/settings.ts';
import { writeSetting } from '../settings/write-setting.ts';

/** Starts a recording into a draft. One that was under way ends. Undefined where there is no such draft. */
export const startRecording = (
  database: HandrailDatabase,
  draft: string,
  tab: number,
): Promise<StoredRecording | undefined> =>
  database.transaction('rw', [database.settings, database.drafts], async () => {
    if (!(await database.drafts.get(draft))) return undefined;
    const recording: StoredRecording = { draft, tab, actions: [], running: true };
    await writeSetting(database, 'recording', recording);
    return recording;
  });
