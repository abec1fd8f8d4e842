import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { keepOpen } from './keep-open.ts';

const upgrade = async (name: string): Promise<void> => {
  const newer = new Dexie(name);
  newer.version(99).stores({ signals: 'id', marvels: 'id' });
  await newer.open();
  newer.close();
};

it('opens once', async () => {
  const opened = keepOpen('kept');
  const [first, second] = [await opened(), await opened()];
  expect(first.state).toBe('ready');
  expect(second).toBe(first);
});

it('leaves a database alone that a newer Handrail upgrades while it is open', async () => {
  const opened = keepOpen('upgraded');
  const before = await opened();
  if (before.state !== 'ready') throw new Error(before.state);
  await upgrade('upgraded');
  expect((await opened()).state).toBe('newer');
  await expect(before.database.settings.count()).rejects.toThrow();
});

it('leaves a database alone that a newer Handrail upgrades while it is being opened', async () => {
  const states = new Set<string>();
  for (let turn = 0; turn < 30; turn++) {
    const opened = keepOpen(`race-${turn}`);
    const opening = opened();
    for (let step = 0; step < turn; step++) await Promise.resolve();
    await upgrade(`race-${turn}`);
    await opening;
    states.add((await opened()).state);
  }
  expect([...states]).toEqual(['newer']);
});

it('opens again what was closed', async () => {
  const opened = keepOpen('closed');
  const before = await opened();
  if (before.state !== 'ready') throw new Error(before.state);
  before.database.close();
  const after = await opened();
  expect(after.state).toBe('ready');
  expect(after).not.toBe(before);
});
