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

it('keeps all that an older Handrail stored, which had joined no workspace', async () => {
  const older = new Dexie('from-before');
  older.version(2).stores({ settings: 'key', guides: '[id+version]', signals: 'id, at, type' });
  await older.table('signals').add({ id: 'kept', at: 1, type: 'struggle' });
  await older.table('settings').add({ key: 'person', value: 'p' });
  older.close();
  const opened = await openDatabase('from-before');
  if (opened.state !== 'ready') throw new Error(opened.state);
  expect(await opened.database.signals.count()).toBe(1);
  expect(await opened.database.settings.count()).toBe(1);
  expect(await opened.database.outbox.count()).toBe(0);
  expect(await opened.database.sync.count()).toBe(0);
});
