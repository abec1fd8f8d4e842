import { expect, it } from 'vitest';
import { openTestDatabase } from '../../tests/fixtures/open-test-database.ts';
import { createDraft } from '../drafts/create-draft.ts';
import { readSetting } from '../settings/read-setting.ts';
import { addStep, type RecordedAction } from './add-step.ts';
import { endRecording } from './end-recording.ts';
import { noteArrival } from './note-arrival.ts';
import { startRecording } from './start-recording.ts';

const page = 'https://erp.example.com/orders';
const action = (id: string, changes: Partial<RecordedAction> = {}): RecordedAction => ({
  type: 'recorder/action',
  id,
  action: 'click',
  target: { v: 1, key: 'button#save', tag: 'button' },
  label: 'Save',
  role: 'button',
  locale: 'en',
  ...changes,
});
const begun = async () => {
  const database = await openTestDatabase();
  const { id } = await createDraft(database, { title: 'Order', locale: 'en', now: 1 });
  await startRecording(database, id, 7);
  const steps = async () => (await database.drafts.get(id))?.steps ?? [];
  return { database, id, steps };
};

it('makes one step of an action, however often it is told', async () => {
  const { database, steps } = await begun();
  await Promise.all([addStep(database, 7, page, action('a'), 2), addStep(database, 7, page, action('a'), 2)]);
  await addStep(database, 7, page, action('b', { action: 'input' }), 3);
  expect(await steps()).toMatchObject([
    { id: 'step-1', page, advance: { on: 'click' } },
    { id: 'step-2', page, advance: { on: 'input' } },
  ]);
});

it('hears only the recorded tab, and nothing after the end', async () => {
  const { database, steps } = await begun();
  await addStep(database, 8, page, action('elsewhere'), 2);
  await endRecording(database);
  await addStep(database, 7, page, action('late'), 3);
  expect(await steps()).toEqual([]);
});

it('keeps the page that a click opens with its step, and only the first', async () => {
  const { database, steps } = await begun();
  await addStep(database, 7, page, action('a'), 2000);
  await noteArrival(database, 7, `${page}/new`, 2500);
  await noteArrival(database, 7, `${page}/other`, 2600);
  expect((await steps())[0]).toMatchObject({ advance: { on: 'click', leadsTo: `${page}/new` } });
});

it('does not put a page down to a click that is long past', async () => {
  const { database, steps } = await begun();
  await addStep(database, 7, page, action('a'), 2000);
  await noteArrival(database, 7, `${page}/new`, 60_000);
  expect((await steps())[0]).toMatchObject({ advance: { on: 'click' } });
  expect((await steps())[0]).not.toHaveProperty('advance.leadsTo');
});

it('keeps what was recorded when the device has no room left', async () => {
  const { database, steps } = await begun();
  await addStep(database, 7, page, action('a'), 2);
  const refuse = (): never => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  database.drafts.hook('updating', refuse);
  await expect(addStep(database, 7, page, action('b'), 3)).rejects.toThrow();
  expect(await steps()).toHaveLength(1);
  expect((await readSetting(database, 'recording'))?.actions).toEqual(['a']);
});
