import type { RecorderMessage } from '../../guides/contracts/recorder.ts';
import { stepText } from '../../guides/record/step-text.ts';
import type { PagePattern } from '../../guides/schema/page-pattern.ts';
import type { Advance, Step } from '../../guides/schema/step.ts';
import type { HandrailDatabase } from '../database.ts';
import { readSetting } from '../settings/read-setting.ts';
import type { StoredRecording } from '../settings/settings.ts';
import { writeSetting } from '../settings/write-setting.ts';

/** What the person did while a recording was under way. */
export type RecordedAction = Extract<RecorderMessage, { type: 'recorder/action' }>;

/**
 * Makes a step of an action and stores it with the recording's state in one transaction. The same action told twice
 * makes one step.
 *
 * @returns the recording as it then is, or undefined where none is under way in the tab
 */
export const addStep = (
  database: HandrailDatabase,
  tab: number,
  page: PagePattern,
  action: RecordedAction,
  now: number,
): Promise<StoredRecording | undefined> =>
  database.transaction('rw', [database.settings, database.drafts, database.pictures], async () => {
    const recording = await readSetting(database, 'recording');
    if (!recording?.running || recording.tab !== tab || recording.pick) return undefined;
    if (recording.actions.includes(action.id)) return recording;
    const draft = await database.drafts.get(recording.draft);
    if (!draft) return undefined;
    const pictured = action.picture !== undefined && (await database.pictures.get(action.picture));
    const { label, role, locale } = action;
    const step: Step = {
      id: freshId(draft.steps),
      kind: 'callout',
      page,
      text: stepText({ action: action.action, label, role, locale }),
      target: action.target,
      advance: advanceBy[action.action],
      ...(pictured ? { picture: pictured.id } : {}),
    };
    await database.drafts.put({
      ...draft,
      pages: draft.pages.includes(page) ? draft.pages : [...draft.pages, page],
      steps: [...draft.steps, step],
      revision: draft.revision + 1,
      updatedAt: now,
    });
    const next = { ...recording, actions: [...recording.actions, action.id] };
    await writeSetting(database, 'recording', next);
    return next;
  });

const advanceBy: Record<RecordedAction['action'], Advance> = {
  click: { on: 'click' },
  'double-click': { on: 'double-click' },
  input: { on: 'input' },
  select: { on: 'input' },
  check: { on: 'input' },
};

const freshId = (steps: readonly Step[]): string => {
  const numbers = steps.map(step => Number(/^step-(\d+)$/.exec(step.id)?.[1] ?? 0));
  return `step-${Math.max(0, ...numbers) + 1}`;
};
