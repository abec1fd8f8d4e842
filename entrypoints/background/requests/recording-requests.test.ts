import { beforeEach, expect, it, vi } from 'vitest';
import { createDraft } from '../../../storage/drafts/create-draft.ts';
import { addStep, type RecordedAction } from '../../../storage/recording/add-step.ts';
import { startRecording } from '../../../storage/recording/start-recording.ts';
import { readSetting } from '../../../storage/settings/read-setting.ts';
import { openTestDatabase } from '../../../tests/fixtures/open-test-database.ts';
import { endRecordingInTurn } from '../end-recording-in-turn.ts';
import { recordedInTurn } from '../recorded-in-turn.ts';
import type { WorkerContext } from '../worker-context.ts';
import { recordingRequests } from './recording-requests.ts';

const { executeScript } = vi.hoisted(() => ({ executeScript: vi.fn() }));
vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      get: async () => ({ url: 'https://erp.example.com/orders' }),
      sendMessage: async () => undefined,
    },
    scripting: { executeScript },
  },
}));
beforeEach(() => {
  executeScript.mockReset().mockResolvedValue([{ frameId: 0, result: true }]);
});

/** A recording in a tab, and an action in it that still waits for its picture. */
const begun = async () => {
  const database = await openTestDatabase();
  const create = async (title: string) => (await createDraft(database, { title, locale: 'en', now: 1 })).id;
  const [draft, other] = [await create('Order'), await create('Bill')];
  await startRecording(database, draft, 7);
  let taken = (): void => undefined;
  const picture = new Promise<void>(resolve => {
    taken = resolve;
  });
  const action: RecordedAction = {
    type: 'recorder/action',
    id: 'a',
    action: 'click',
    target: { v: 1, key: 'button#save', tag: 'button' },
    ...{ label: 'Save', role: 'button', locale: 'en' },
  };
  const added = recordedInTurn(7, async () => {
    await picture;
    await addStep(database, 7, 'https://erp.example.com/orders', action, 2);
  });
  const context = {
    opened: async () => ({ state: 'ready', database }),
    policy: async () => ({}),
    languages: ['en'],
  } as unknown as WorkerContext;
  const steps = async () => {
    taken();
    await added;
    return (await database.drafts.get(draft))?.steps.length;
  };
  return { database, context, steps, other };
};
/** Long enough for whatever does not wait for its turn. */
const whileWaiting = () => new Promise(resolve => setTimeout(resolve, 20));

it('keeps the last step when the recording is stopped from the panel', async () => {
  const { database, context, steps } = await begun();
  const stopped = recordingRequests['recording/stop'](context);
  await whileWaiting();
  expect(await steps()).toBe(1);
  await stopped;
  expect(await readSetting(database, 'recording')).toMatchObject({ running: false });
});

it('keeps the last step when another recording begins', async () => {
  const { database, context, steps, other } = await begun();
  const started = recordingRequests['recording/start'](context, { draft: other, tab: 8 });
  await whileWaiting();
  expect(await steps()).toBe(1);
  expect(await started).toMatchObject({ ok: true, value: { draft: other, running: true } });
  expect(await readSetting(database, 'recording')).toMatchObject({ draft: other, tab: 8 });
});

it('keeps the last step when the tab is closed, and ends no recording of another tab', async () => {
  const { database, steps } = await begun();
  expect(await endRecordingInTurn(database, 8)).toBeUndefined();
  const ended = endRecordingInTurn(database, 7);
  await whileWaiting();
  expect(await steps()).toBe(1);
  expect(await ended).toMatchObject({ actions: ['a'], running: false });
});

it('ends a recording that cannot begin in its tab', async () => {
  const { database, context, steps, other } = await begun();
  await steps();
  executeScript.mockRejectedValue(new Error('not allowed'));
  expect(await recordingRequests['recording/start'](context, { draft: other, tab: 8 })).toMatchObject({
    ok: false,
  });
  expect(await readSetting(database, 'recording')).toMatchObject({ running: false });
});
