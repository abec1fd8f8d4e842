import { expect, it } from 'vitest';
import { latestGuides } from '../../storage/guides/latest-guides.ts';
import { latestLessons } from '../../storage/lessons/latest-lessons.ts';
import { actOnRemark } from '../../storage/remarks/act-on-remark.ts';
import { appendSignals } from '../../storage/signals/append-signals.ts';
import { readSync } from '../../storage/sync/read-sync.ts';
import { mortal } from '../../tests/fixtures/mortal.ts';
import { othersRemarks, remarksIn, remarksOn } from '../../tests/fixtures/sample-remarks.ts';
import { sampleUsage } from '../../tests/fixtures/sample-usage.ts';
import { makeDevice, testLink } from '../../tests/fixtures/sync-device.ts';
import { startSyncServer } from '../../tests/fixtures/sync-server.ts';
import { guideEntry, lessonEntry } from '../../tests/fixtures/workspace-content.ts';
import { createSync } from './create-sync.ts';
import { holdLasts } from './hold-lasts.ts';

const never = new Promise<never>(() => {});

const signals = 7;

/** Joins and syncs with a worker that dies at one moment, then goes on with one that lives. */
const liveOn = async (at: number): Promise<'died' | 'lived'> => {
  const server = await startSyncServer();
  await server.publish(guideEntry('order', 1, 'why'));
  await server.publish(guideEntry('pay'));
  const device = await makeDevice(server);
  const { database, clock } = device;
  await device.sync.join(testLink);
  await device.sync.syncOnce({ reason: 'due' });
  // A turn of the key, a new version, one taken back, one that is new: all that a pull can bring.
  await server.turnKey();
  await server.publish(guideEntry('order', 2, 'why'));
  await server.publish({ ...guideEntry('pay'), archived: true });
  await server.publish(lessonEntry('how'));
  // Remarks are switched on: one was left by somebody else, one is left here, one is refused.
  await server.publish(remarksOn);
  server.remarks.push(...othersRemarks(4));
  for (const text of ['Mine', 'Bad'])
    await actOnRemark(database, [{ type: 'remark', kind: 'guide', entry: 'order', text }], clock.now);
  const made = await appendSignals(database, sampleUsage(signals), clock.now);
  const [first, second] = made.map(({ id }) => id);
  server.judge = ({ id, text }) =>
    id === first || text === 'Bad' ? { reason: 'It is bad.' } : id === second ? 'notYet' : 'acknowledged';
  server.version = '1.0.1';
  const { platform, died } = mortal(device.platform, at);
  const work = async (): Promise<'lived'> => {
    const sync = createSync(platform);
    await sync.join(testLink);
    await sync.syncOnce({ reason: 'due' });
    return 'lived';
  };
  const outcome = await Promise.race([work(), died]);
  // What was under way when it died comes to its end in the browser.
  await new Promise(resolve => setTimeout(resolve, 0));

  clock.now += holdLasts + 1;
  const { sync } = await makeDevice(server, { now: () => clock.now }, database);
  expect((await sync.syncOnce({ reason: 'due' })).state).toBe('done');
  expect([...server.stored.keys()].sort()).toEqual(made.slice(2).map(({ id }) => id));
  expect(await database.outbox.count()).toBe(0);
  expect((await database.quarantine.toArray()).map(({ id }) => id)).toEqual([first]);
  expect((await database.aside.toArray()).map(({ id }) => id)).toEqual([second]);
  expect((await latestGuides(database)).map(({ id, version, steps }) => [id, version, steps.length])).toEqual(
    [['order', 2, 2]],
  );
  expect((await latestLessons(database)).map(({ id }) => id).sort()).toEqual(['how', 'why']);
  expect(await database.incoming.count()).toBe(0);
  expect((await readSync(database, 'content'))?.sequence).toBe(6);
  expect(server.remarks.filter(event => 'text' in event && event.text === 'Mine')).toHaveLength(1);
  expect(await remarksIn(database)).toEqual([
    ['Bad', 'refused', 'It is bad.'],
    ['Mine', undefined, undefined],
    ...[1, 2, 3, 4].map(at => [`Other ${at}`, undefined, undefined]),
  ]);
  expect((await readSync(database, 'remarks'))?.sequence).toBe(5);
  return outcome;
};

it('loses nothing and doubles nothing wherever the worker dies', async () => {
  let deaths = 0;
  while ((await liveOn(deaths + 1)) === 'died') deaths += 1;
  expect(deaths).toBeGreaterThan(50);
}, 60_000);

it('goes on with a first pull where the worker died in it', async () => {
  const server = await startSyncServer();
  for (let at = 0; at < 450; at += 1) await server.publish(lessonEntry(`lesson-${at}`));
  const device = await makeDevice(server);
  await device.sync.join(testLink);
  const { store } = device.platform;
  const kept: Promise<void> = new Promise(resolve => {
    const keepIncoming: typeof store.keepIncoming = async (hold, entries) => {
      await store.keepIncoming(hold, entries);
      resolve();
      return never;
    };
    createSync({ ...device.platform, store: { ...store, keepIncoming } })
      .syncOnce({ reason: 'due' })
      .catch(() => undefined);
  });
  await kept;
  expect(await device.database.lessons.count()).toBe(0);
  device.clock.now += holdLasts + 1;
  expect((await device.sync.syncOnce({ reason: 'due' })).state).toBe('done');
  expect(server.requests.filter(each => each.startsWith('GET'))).toEqual([
    'GET /v1/changes?since=0',
    'GET /v1/changes?since=200',
  ]);
  expect(await device.database.lessons.count()).toBe(450);
});

it('is one at a time, however many are begun', async () => {
  const server = await startSyncServer();
  const { sync, platform, database, clock } = await makeDevice(server);
  await sync.join(testLink);
  await appendSignals(database, sampleUsage(3), clock.now);
  const answers = await Promise.all([1, 2, 3].map(() => createSync(platform).syncOnce({ reason: 'person' })));
  expect(answers.map(({ state }) => state).sort()).toEqual(['busy', 'busy', 'done']);
  expect(server.requests.filter(each => each === 'POST /v1/signals')).toHaveLength(1);
});

it('waits for a dead one no longer than its time', async () => {
  const server = await startSyncServer();
  const { sync, platform, clock } = await makeDevice(server);
  await sync.join(testLink);
  expect(
    await platform.store.takeHold({ owner: 'other', until: clock.now + holdLasts }, clock.now, holdLasts),
  ).toBe(true);
  expect(await sync.syncOnce({ reason: 'person' })).toMatchObject({ state: 'busy' });
  clock.now += holdLasts + 1;
  expect(await sync.syncOnce({ reason: 'person' })).toMatchObject({ state: 'done' });
});

it('changes nothing any more once another has taken over', async () => {
  const server = await startSyncServer();
  await server.publish(guideEntry('order'));
  const { sync, platform, database, clock } = await makeDevice(server);
  await sync.join(testLink);
  let release = (): void => {};
  const released = new Promise<void>(resolve => {
    release = resolve;
  });
  let asked = (): void => {};
  const isAsked = new Promise<void>(resolve => {
    asked = resolve;
  });
  server.interfere = async (path, answer) => {
    if (path !== '/v1/changes') return answer();
    server.interfere = undefined;
    const response = await answer();
    asked();
    await released;
    return response;
  };
  const slow = sync.syncOnce({ reason: 'due' });
  await isAsked;
  clock.now += holdLasts + 1;
  await server.publish(guideEntry('order', 2));
  expect((await createSync(platform).syncOnce({ reason: 'due' })).state).toBe('done');
  release();
  expect((await slow).state).toBe('busy');
  expect(await database.incoming.count()).toBe(0);
  expect((await latestGuides(database)).map(({ version }) => version)).toEqual([2]);
  expect((await readSync(database, 'content'))?.sequence).toBe(2);
});
