import { expect, it } from 'vitest';
import type { Step } from '../../guides/schema/step.ts';
import { openTestDatabase } from '../../tests/fixtures/open-test-database.ts';
import { sampleGuide } from '../../tests/fixtures/sample-guide.ts';
import { activeRun } from './active-run.ts';
import { changeRun } from './change-run.ts';
import { startGuide } from './start-guide.ts';
import { startTask } from './start-task.ts';

const page = 'https://erp.example.com/orders';
const checklist: Step = {
  id: 'list',
  kind: 'checklist',
  page,
  text: { en: [] },
  tasks: [
    { id: 'first', text: { en: 'Place an order' }, guide: 'order' },
    { id: 'second', text: { en: 'Look at it' }, guide: 'gone' },
  ],
};

const begun = async (preview = false) => {
  const database = await openTestDatabase();
  await database.guides.add(sampleGuide(1));
  const guide = sampleGuide(1, { id: 'start', formatVersion: 2, steps: [checklist] });
  await database.guides.add(guide);
  const run = await startGuide(database, { guide, by: 'person', now: 1, preview });
  if (!run) throw new Error('a guide with steps starts');
  const start = (task = 'first', revision = 1) =>
    startTask(database, { run: run.id, revision, task, now: 2 });
  const types = async () => (await database.signals.orderBy('id').toArray()).map(signal => signal.type);
  return { database, run, start, types };
};

it('starts the guide of a task, and goes on with the checklist when that is over', async () => {
  const { database, run, start, types } = await begun();
  const child = await start();
  expect(child).toMatchObject({ guide: 'order', by: 'task', parent: run.id });
  expect(await database.runs.get(run.id)).toMatchObject({ status: 'paused' });
  await changeRun(database, child?.id ?? '', { type: 'done', revision: 1 }, 3);
  expect(await database.runs.get(run.id)).toMatchObject({ status: 'paused', tasks: { list: ['first'] } });
  await changeRun(database, child?.id ?? '', { type: 'closed', revision: 2 }, 4);
  expect((await activeRun(database))?.id).toBe(run.id);
  expect(await types()).toEqual([
    ...['run-started', 'run-paused', 'run-started', 'step-done', 'run-completed', 'task-done', 'run-resumed'],
  ]);
});

it('goes on with the checklist when the guide of a task is left, without ticking it', async () => {
  const { database, run, start } = await begun();
  const child = await start();
  await changeRun(database, child?.id ?? '', { type: 'left', revision: 1 }, 3);
  const parent = await database.runs.get(run.id);
  expect(parent).toMatchObject({ status: 'active' });
  expect(parent?.tasks).toBeUndefined();
});

it('does not come back over something else that was begun meanwhile', async () => {
  const { database, run, start } = await begun();
  const child = await start();
  const other = sampleGuide(1, { id: 'other' });
  await database.guides.add(other);
  await startGuide(database, { guide: other, by: 'person', now: 3 });
  await changeRun(database, child?.id ?? '', { type: 'left' }, 4);
  expect(await database.runs.get(run.id)).toMatchObject({ status: 'paused' });
});

it('starts nothing for a task without a guide, and nothing twice', async () => {
  const { database, start } = await begun();
  expect(await start('second')).toBeNull();
  expect(await start('unknown')).toBeNull();
  expect(await start('first', 7)).toBeNull();
  expect(await start()).not.toBeNull();
  expect(await start()).toBeNull();
  expect(await database.runs.count()).toBe(2);
});

it('counts nothing of a task that an author tries out', async () => {
  const { database, run, start, types } = await begun(true);
  const child = await start();
  expect(child?.preview).toBeDefined();
  await changeRun(database, child?.id ?? '', { type: 'done', revision: 1 }, 3);
  await changeRun(database, child?.id ?? '', { type: 'closed', revision: 2 }, 4);
  expect(await database.runs.get(run.id)).toMatchObject({ status: 'active' });
  expect(await types()).toEqual([]);
});

it('ticks the task when its guide is completed in any other way', async () => {
  const { database, run, types } = await begun();
  await startGuide(database, { guide: sampleGuide(1), by: 'person', now: 2 });
  const other = await activeRun(database);
  await changeRun(database, other?.id ?? '', { type: 'done', revision: 1 }, 3);
  expect(await database.runs.get(run.id)).toMatchObject({ tasks: { list: ['first'] } });
  expect((await types()).filter(type => type === 'task-done')).toHaveLength(1);
});
