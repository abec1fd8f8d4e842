import { expect, it, vi } from 'vitest';
import { guideNumber } from '../../guides/struggle/guide-number.ts';
import { openTestDatabase } from '../../tests/fixtures/open-test-database.ts';
import { sampleGuide } from '../../tests/fixtures/sample-guide.ts';
import { archiveGuide } from '../guides/archive-guide.ts';
import { beginRun } from '../runs/begin-run.ts';
import { changeRun } from '../runs/change-run.ts';
import { knownPaths } from './known-paths.ts';

const page = 'https://erp.example.com/orders';

it('reads the guides once, and again after they have changed', async () => {
  const database = await openTestDatabase();
  await database.guides.add(sampleGuide(4));
  const reads = vi.spyOn(database.guides, 'toArray');
  const first = await knownPaths(database);
  expect(first.paths.known(page)).toEqual([guideNumber('order')]);
  expect((await knownPaths(database)).paths).toBe(first.paths);
  expect(reads).toHaveBeenCalledTimes(1);

  await database.guides.add(sampleGuide(4, { version: 2, pages: [], steps: sampleGuide(5).steps }));
  const [step] = (await knownPaths(database)).paths.at(page, 'button#press-1', 'press', new Map());
  expect(step).toMatchObject({ of: 5 });
  await archiveGuide(database, 'order');
  expect((await knownPaths(database)).paths.empty).toBe(true);
  expect(reads).toHaveBeenCalledTimes(3);
});

it('knows the guides that a run is under way of, and the pace once it is completed', async () => {
  const database = await openTestDatabase();
  const guide = sampleGuide(3);
  await database.guides.add(guide);
  expect((await knownPaths(database)).helped).toEqual([]);
  const run = await beginRun(database, { guide, by: 'person', now: 1000 });
  expect((await knownPaths(database)).helped).toEqual([guideNumber('order')]);
  if (!run) throw new Error('The run did not begin.');
  let { revision } = run;
  for (const now of [4000, 9000, 21_000]) {
    expect((await knownPaths(database)).pace.size).toBe(0);
    const after = await changeRun(database, run.id, { type: 'done', revision, page }, now);
    revision = after?.revision ?? 0;
  }
  const { helped, pace } = await knownPaths(database);
  expect(helped).toEqual([]);
  expect([...pace].sort()).toEqual([
    ['order/step-2', 5000],
    ['order/step-3', 12_000],
  ]);
});

it('begins anew after a read that failed', async () => {
  const database = await openTestDatabase();
  await database.guides.add(sampleGuide(4));
  vi.spyOn(database.guides, 'toArray').mockRejectedValueOnce(new Error('lost'));
  await expect(knownPaths(database)).rejects.toThrow('lost');
  expect((await knownPaths(database)).paths.empty).toBe(false);
});
