import { expect, it } from 'vitest';
import { openTestDatabase } from '../../tests/fixtures/open-test-database.ts';
import { sampleGuide } from '../../tests/fixtures/sample-guide.ts';
import { changeRun } from './change-run.ts';
import { startGuide } from './start-guide.ts';

const started = async () => {
  const database = await openTestDatabase();
  const guide = sampleGuide();
  await database.guides.add(guide);
  const run = await startGuide(database, { guide, by: 'person', now: 1 });
  if (!run) throw new Error('the sample guide starts');
  return { database, run };
};

it('stores the state and its signals together', async () => {
  const { database, run } = await started();
  await changeRun(database, run.id, { type: 'shown', revision: 1 }, 2);
  await changeRun(database, run.id, { type: 'done', revision: 1 }, 3);
  expect(await database.runs.get(run.id)).toMatchObject({ step: 'step-2', revision: 2 });
  const types = (await database.signals.orderBy('id').toArray()).map(signal => signal.type);
  expect(types).toEqual(['run-started', 'step-shown', 'step-done']);
});

it('keeps neither where the other fails', async () => {
  const { database, run } = await started();
  const refuse = (): never => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  database.signals.hook('creating', refuse);
  await expect(changeRun(database, run.id, { type: 'done', revision: 1 }, 3)).rejects.toThrow();
  expect(await database.runs.get(run.id)).toEqual(run);
  expect(await database.signals.count()).toBe(1);
});

it('counts a message that is told many times at once a single time', async () => {
  const { database, run } = await started();
  const told = Array.from({ length: 5 }, () => changeRun(database, run.id, { type: 'done', revision: 1 }, 3));
  await Promise.all(told);
  const done = (await database.signals.toArray()).filter(signal => signal.type === 'step-done');
  expect(done).toHaveLength(1);
});

it('pauses the run under way when another guide begins, and leaves one of the same guide', async () => {
  const { database, run } = await started();
  const other = sampleGuide(1, { id: 'other' });
  await database.guides.add(other);
  await startGuide(database, { guide: other, by: 'person', now: 5 });
  expect((await database.runs.get(run.id))?.status).toBe('paused');
  await startGuide(database, { guide: sampleGuide(), by: 'person', now: 6 });
  expect((await database.runs.get(run.id))?.status).toBe('left');
  const statuses = (await database.runs.toArray()).map(each => each.status).sort();
  expect(statuses).toEqual(['active', 'left', 'paused']);
});
