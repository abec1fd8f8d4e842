import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { openDatabase } from './open-database.ts';

it('opens a database that is not there yet, and one that is', async () => {
  expect((await openDatabase('fresh')).state).toBe('ready');
  expect((await openDatabase('fresh')).state).toBe('ready');
});

it('neither reads nor changes a database of a newer Handrail', async () => {
  const newer = new Dexie('from-the-future');
  newer.version(99).stores({ signals: 'id', marvels: 'id' });
  await newer.table('marvels').add({ id: 'kept' });
  newer.close();
  expect((await openDatabase('from-the-future')).state).toBe('newer');
  await newer.open();
  expect(newer.verno).toBe(99);
  expect(await newer.table('marvels').toArray()).toEqual([{ id: 'kept' }]);
});

it('says why it could not be opened', async () => {
  const locked = new Dexie('broken');
  locked.version(1).stores({ signals: 'another' });
  await locked.open();
  locked.close();
  const opened = await openDatabase('broken');
  expect(opened.state).toBe('failed');
});
