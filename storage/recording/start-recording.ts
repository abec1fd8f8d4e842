import type { HandrailDatabase } from '../database.ts';
import type { StoredRecording } from '../settings/settings.ts';
import { writeSetting } from '../settings/write-setting.ts';

/**
 * Starts a recording into a draft. One that was under way ends. Undefined where there is no such draft.
 *
 * @param step picks a new place for this step instead; undefined too where the draft has no such step with a place
 */
export const startRecording = (
  database: HandrailDatabase,
  draft: string,
  tab: number,
  step?: string,
): Promise<StoredRecording | undefined> =>
  database.transaction('rw', [database.settings, database.drafts], async () => {
    const { steps } = (await database.drafts.get(draft)) ?? {};
    const isPlaced = steps?.some(each => each.id === step && 'target' in each);
    if (!steps || (step !== undefined && !isPlaced)) return undefined;
    const pick = step !== undefined && { pick: { step } };
    const recording: StoredRecording = { draft, tab, actions: [], running: true, ...pick };
    await writeSetting(database, 'recording', recording);
    return recording;
  });
