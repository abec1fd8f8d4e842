import { expect, it } from 'vitest';
import { openTestDatabase } from '../../tests/fixtures/open-test-database.ts';
import type { HandrailDatabase } from '../database.ts';
import { readSetting } from '../settings/read-setting.ts';
import { noteActivity } from './note-activity.ts';
import { noteUsual } from './note-usual.ts';

const day = 24 * 60 * 60_000;
const page = 'https://erp.example.com/orders';
const detect = (database: HandrailDatabase, at: number): Promise<number> =>
  database.transaction('rw', database.settings, () => noteUsual(database, { page, at }));
const badDay = async (database: HandrailDatabase, number: number): Promise<void> => {
  for (let at = 0; at < 8; at++) await detect(database, number * day + at);
};

it('counts days on which all went well among what is usual', async () => {
  const database = await openTestDatabase();
  for (let number = 0; number <= 40; number++) {
    await noteActivity(database, number * day + 5);
    await noteActivity(database, number * day + 6);
    if (number % 20 === 0) await badDay(database, number);
  }
  expect((await readSetting(database, 'usual'))?.all).toHaveLength(14);
  expect(await detect(database, 41 * day)).toBe(1);
});

it('asks for more where every day is like that, and counts no day without activity', async () => {
  const database = await openTestDatabase();
  for (const number of [0, 10, 20]) await badDay(database, number);
  expect(await detect(database, 30 * day)).toBeGreaterThan(1.5);
});

it('knows nothing of a day before something was detected', async () => {
  const database = await openTestDatabase();
  await noteActivity(database, 5);
  expect(await readSetting(database, 'usual')).toMatchObject({ today: 0, all: [0], pages: {} });
  await noteActivity(database, day);
  expect(await readSetting(database, 'usual')).toMatchObject({ today: 1, all: [0, 0] });
});

it('notes a day again after what was noted is gone', async () => {
  const database = await openTestDatabase();
  await noteActivity(database, 5);
  await database.settings.delete('usual');
  await noteActivity(database, day);
  expect(await readSetting(database, 'usual')).toMatchObject({ today: 1, all: [0] });
});
