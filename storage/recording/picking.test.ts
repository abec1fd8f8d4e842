import { expect, it } from 'vitest';
import { openTestDatabase } from '../../tests/fixtures/open-test-database.ts';
import { createDraft } from '../drafts/create-draft.ts';
import { readSetting } from '../settings/read-setting.ts';
import { addStep } from './add-step.ts';
import { changePick } from './change-pick.ts';
import { endRecording } from './end-recording.ts';
import { noteArrival } from './note-arrival.ts';
import { startRecording } from './start-recording.ts';
import { takePick } from './take-pick.ts';

const page = 'https://erp.example.com/orders';
const action = {
  type: 'recorder/action',
  id: 'a',
  action: 'click',
  target: { v: 1, key: 'button#save', tag: 'button' },
  ...{ label: 'Save', role: 'button', locale: 'en' },
} as const;
const pointed = {
  target: { v: 1, key: 'button#send', tag: 'button', name: 'Send' },
  page: 'https://erp.example.com/orders/new',
  ...{ name: 'Send', sure: true },
} as const;

const begun = async () => {
  const database = await openTestDatabase();
  const { id } = await createDraft(database, { title: 'Order', locale: 'en', now: 1 });
  await startRecording(database, id, 7);
  await addStep(database, 7, page, action, 2);
  await endRecording(database);
  const step = async () => (await database.drafts.get(id))?.steps[0];
  return { database, id, step, before: await step() };
};

it('gives a step the place that was taken, and leaves all else of it', async () => {
  const { database, id, step, before } = await begun();
  expect(await startRecording(database, id, 7, 'step-1')).toMatchObject({ pick: { step: 'step-1' } });
  await takePick(database, 7, 3);
  expect(await step()).toEqual(before);
  await changePick(database, 8, pick => ({ ...pick, pointed }));
  await takePick(database, 7, 3);
  expect(await step()).toEqual(before);
  await changePick(database, 7, pick => ({ ...pick, pointed }));
  await takePick(database, 8, 4);
  expect(await step()).toEqual(before);
  await takePick(database, 7, 4);
  expect(await step()).toEqual({ ...before, target: pointed.target, page: pointed.page });
  expect(await readSetting(database, 'recording')).toMatchObject({ running: false });
  await takePick(database, 7, 5);
  expect((await database.drafts.get(id))?.updatedAt).toBe(4);
});

it('changes nothing when it is called off, and records nothing meanwhile', async () => {
  const { database, id, step, before } = await begun();
  await startRecording(database, id, 7, 'step-1');
  await changePick(database, 7, pick => ({ ...pick, pointed }));
  await addStep(database, 7, page, { ...action, id: 'b' }, 3);
  await noteArrival(database, 7, 'https://erp.example.com/other', 3);
  await endRecording(database);
  await takePick(database, 7, 4);
  expect(await step()).toEqual(before);
  expect((await database.drafts.get(id))?.steps).toHaveLength(1);
});

it('is for steps that are there and have a place', async () => {
  const { database, id } = await begun();
  expect(await startRecording(database, id, 7, 'step-2')).toBeUndefined();
  expect(await startRecording(database, 'gone', 7, 'step-1')).toBeUndefined();
});
