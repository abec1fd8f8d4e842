import type { PagePattern } from '../../guides/schema/page-pattern.ts';
import type { HandrailDatabase } from '../database.ts';
import { readSetting } from '../settings/read-setting.ts';

/** A page that opens this long after a click, in ms, is put down to the click. */
const consequence = 10_000;

/** While recording: the page that the last click opened is kept with its step, so that a run knows the click by it. */
export const noteArrival = (
  database: HandrailDatabase,
  tab: number,
  page: PagePattern,
  now: number,
): Promise<void> =>
  database.transaction('rw', [database.settings, database.drafts], async () => {
    const recording = await readSetting(database, 'recording');
    if (!recording?.running || recording.tab !== tab || recording.pick) return;
    const draft = await database.drafts.get(recording.draft);
    const last = draft?.steps.at(-1);
    if (!draft || last?.kind !== 'callout' || now - draft.updatedAt > consequence) return;
    const { advance } = last;
    if ((advance.on !== 'click' && advance.on !== 'double-click') || advance.leadsTo) return;
    if (last.page === page) return;
    const step = { ...last, advance: { ...advance, leadsTo: page } };
    const steps = [...draft.steps.slice(0, -1), step];
    await database.drafts.put({ ...draft, steps, revision: draft.revision + 1, updatedAt: now });
  });
