import { expect, it } from 'vitest';
import { editGuide } from '../../storage/drafts/edit-guide.ts';
import { publishDraft } from '../../storage/drafts/publish-draft.ts';
import { saveDraft } from '../../storage/drafts/save-draft.ts';
import { archiveGuide } from '../../storage/guides/archive-guide.ts';
import { importFile } from '../../storage/guides/import-file.ts';
import { latestGuides } from '../../storage/guides/latest-guides.ts';
import { latestLessons } from '../../storage/lessons/latest-lessons.ts';
import { saveLesson } from '../../storage/lessons/save-lesson.ts';
import { listPublications } from '../../storage/publications/list-publications.ts';
import { actOnRemark } from '../../storage/remarks/act-on-remark.ts';
import { appendSignals } from '../../storage/signals/append-signals.ts';
import { readSync } from '../../storage/sync/read-sync.ts';
import { sampleLesson } from '../../tests/fixtures/sample-lesson.ts';
import { othersRemarks, remarksIn, remarksOn } from '../../tests/fixtures/sample-remarks.ts';
import { sampleUsage } from '../../tests/fixtures/sample-usage.ts';
import { makeDevice, testLink } from '../../tests/fixtures/sync-device.ts';
import { startSyncServer } from '../../tests/fixtures/sync-server.ts';
import { guideEntry, lessonEntry } from '../../tests/fixtures/workspace-content.ts';
import { createSync } from './create-sync.ts';
import { holdLasts } from './hold-lasts.ts';
import type { SyncPlatform } from './platform.ts';

const never = new Promise<never>(() => {});

/** The same world, in which the worker dies at the `at`-th of all moments before and after something that it waits for. */
const mortal = (
  platform: SyncPlatform,
  at: number,
): { platform: SyncPlatform; died: Promise<'died'>; moments: () => number } => {
  let moments = 0;
  let die: (how: 'died') => void = () => {};
  const died = new Promise<'died'>(resolve => {
    die = resolve;
  });
  const pass = async (): Promise<void> => {
    moments += 1;
    if (moments < at) return;
    die('died');
    await never;
  };
  const wrap = <Call extends (...given: never[]) => Promise<unknown>>(call: Call): Call =>
    (async (...given: never[]) => {
      await pass();
      const answer = await call(...given);
      await pass();
      return answer;
    }) as Call;
  const store = Object.fromEntries(
    Object.entries(platform.store).map(([name, method]) => [name, wrap(method)]),
  ) as unknown as SyncPlatform['store'];
  return { platform: { ...platform, fetch: wrap(platform.fetch), store }, died, moments: () => moments };
};

const signals = 7;

/** An author publishes, and syncs with a worker that dies at one moment; then another goes on. */
const publishOn = async (at: number): Promise<'died' | 'lived'> => {
  const server = await startSyncServer();
  server.role = 'author';
  await server.publish(guideEntry('pay'));
  await server.publish(guideEntry('order'));
  const device = await makeDevice(server);
  const { database, clock } = device;
  await device.sync.join(testLink);
  await device.sync.syncOnce({ reason: 'due' });
  for (const title of ['Two', 'Three']) {
    const draft = await editGuide(database, 'order', clock.now);
    if (!draft) throw new Error('There is no guide.');
    await saveDraft(database, { ...draft, title: { en: title } }, clock.now);
    expect(await publishDraft(database, 'order', clock.now)).toMatchObject({ ok: true });
  }
  await saveLesson(database, sampleLesson({ id: 'how' }), clock.now);
  await archiveGuide(database, 'pay');
  // Somebody else was first with this one.
  await importFile(database, JSON.parse(guideEntry('same', 1).body));
  await server.publish(guideEntry('same', 2));
  const { platform, died } = mortal(device.platform, at);
  const work = async (): Promise<'lived'> => {
    await createSync(platform).syncOnce({ reason: 'due' });
    return 'lived';
  };
  const outcome = await Promise.race([work(), died]);
  await new Promise(resolve => setTimeout(resolve, 0));

  clock.now += holdLasts + 1;
  const { sync } = await makeDevice(server, { now: () => clock.now }, database);
  expect((await sync.syncOnce({ reason: 'due' })).state).toBe('done');
  const told = [...server.entries.values()].map(({ id, version, archived }) => [id, version, archived]);
  expect(told.sort()).toEqual([
    ['how', 1, false],
    ['order', 3, false],
    ['pay', 1, true],
    ['same', 1, false],
  ]);
  // Two that were there, one by somebody else, two versions, a lesson, one taken back: nothing counts twice.
  expect(server.sequence).toBe(7);
  const guides = (await latestGuides(database)).map(({ id, version, title, steps }) => [
    ...[id, version, title.en, steps.length],
  ]);
  expect(guides.sort()).toEqual([
    ['order', 3, 'Three', 1],
    ['same', 1, 'Place an order', 2],
  ]);
  expect((await latestLessons(database)).map(({ id }) => id)).toEqual(['how']);
  expect(await listPublications(database)).toMatchObject([
    { kind: 'guide', id: 'same', version: 1, refused: 'It is conflict.' },
  ]);
  expect(await database.publications.count()).toBe(1);
  expect((await readSync(database, 'content'))?.sequence).toBe(7);
  return outcome;
};

it('publishes each thing once wherever the worker dies, and puts aside what is refused', async () => {
  let deaths = 0;
  while ((await publishOn(deaths + 1)) === 'died') deaths += 1;
  expect(deaths).toBeGreaterThan(40);
}, 60_000);

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
