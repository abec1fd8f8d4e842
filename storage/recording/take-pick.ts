import type { HandrailDatabase } from '../database.ts';
import { readSetting } from '../settings/read-setting.ts';
import { writeSetting } from '../settings/write-setting.ts';

/**
 * Gives the step the place that the author pointed at in this tab, and ends the picking, in one transaction. All else of
 * the step stays. Does nothing where nothing was pointed at yet.
 */
export const takePick = (database: HandrailDatabase, tab: number, now: number): Promise<void> =>
  database.transaction('rw', [database.settings, database.drafts], async () => {
    const recording = await readSetting(database, 'recording');
    const { pick } = recording ?? {};
    if (!recording?.running || recording.tab !== tab || !pick?.pointed) return;
    const { target, page } = pick.pointed;
    const draft = await database.drafts.get(recording.draft);
    if (draft) {
      const steps = draft.steps.map(step =>
        step.id === pick.step && 'target' in step ? { ...step, target, page } : step,
      );
      await database.drafts.put({ ...draft, steps, revision: draft.revision + 1, updatedAt: now });
    }
    await writeSetting(database, 'recording', { ...recording, running: false });
  });
