import { expect, it } from 'vitest';
import { latestGuides } from '../../storage/guides/latest-guides.ts';
import { startGuide } from '../../storage/runs/start-guide.ts';
import { appendSignals } from '../../storage/signals/append-signals.ts';
import { enrol } from '../../storage/sync/enrol.ts';
import { readSync } from '../../storage/sync/read-sync.ts';
import { sampleGuide } from '../../tests/fixtures/sample-guide.ts';
import { sampleUsage } from '../../tests/fixtures/sample-usage.ts';
import { makeDevice, testLink } from '../../tests/fixtures/sync-device.ts';
import { refusal, startSyncServer, testWorkspace } from '../../tests/fixtures/sync-server.ts';
import { guideEntry } from '../../tests/fixtures/workspace-content.ts';

it('joins again without any change, with a key that nobody can read out', async () => {
  const server = await startSyncServer();
  const { sync, database } = await makeDevice(server);
  const first = await sync.join(testLink);
  const [identity, content] = [await readSync(database, 'identity'), await readSync(database, 'content')];
  expect(await sync.join(testLink)).toEqual(first);
  expect((await readSync(database, 'identity'))?.device).toBe(identity?.device);
  expect(await readSync(database, 'content')).toEqual(content);
  expect(identity?.privateKey.extractable).toBe(false);
});

it('says in a sentence why it cannot join', async () => {
  const server = await startSyncServer();
  const { sync, database } = await makeDevice(server);
  expect(await sync.join('http://handrail.example/join#x')).toMatchObject({ ok: false });
  expect(server.requests).toEqual([]);
  server.interfere = () => Promise.resolve(refusal(404, 'not-found'));
  expect(await sync.join(testLink)).toEqual({
    ok: false,
    error: { code: 'not-found', message: 'It is not-found.' },
  });
  server.interfere = () => Promise.reject(new TypeError('no network'));
  expect(await sync.join(testLink)).toMatchObject({ ok: false, error: { code: 'internal' } });
  expect(await readSync(database, 'enrolled')).toBeUndefined();
  server.interfere = undefined;
  expect(await sync.join(testLink)).toMatchObject({ ok: true });
  expect(await sync.join(testLink.replace('handrail.example', 'other.example'))).toMatchObject({
    ok: false,
    error: { code: 'conflict' },
  });
});

it('leaves with key, pins and content, but for what is being played', async () => {
  const server = await startSyncServer();
  await server.publish(guideEntry('order'));
  await server.publish(guideEntry('pay'));
  const { sync, database, clock } = await makeDevice(server);
  await database.guides.add(sampleGuide(3, { id: 'own' }));
  await sync.join(testLink);
  await sync.syncOnce({ reason: 'due' });
  const guide = await database.guides.get(['pay', 1]);
  if (!guide) throw new Error('not pulled');
  await startGuide(database, { guide, by: 'person', now: clock.now });
  const unsent = await database.outbox.count();
  await sync.leave();
  expect((await latestGuides(database)).map(({ id }) => id)).toEqual(['own']);
  expect((await database.guides.toArray()).map(({ id }) => id)).toEqual(['own', 'pay']);
  expect(await readSync(database, 'identity')).toBeUndefined();
  expect(await readSync(database, 'content')).toBeUndefined();
  expect(await database.held.count()).toBe(0);
  expect(unsent).toBeGreaterThan(0);
  expect(await database.outbox.count()).toBe(unsent);
  const asked = server.requests.length;
  expect((await sync.syncOnce({ reason: 'person' })).state).toBe('not-enrolled');
  expect(server.requests).toHaveLength(asked);
  await sync.join(testLink);
  await sync.syncOnce({ reason: 'due' });
  expect(server.stored.size).toBe(unsent);
});

it('sends signals that were for one workspace to no other, and none that are to be forgotten', async () => {
  const server = await startSyncServer();
  const { sync, database, clock } = await makeDevice(server);
  await sync.join(testLink);
  await appendSignals(database, sampleUsage(3), clock.now);
  await sync.leave();
  const other = { workspace: crypto.randomUUID(), workspaceName: 'Other', role: 'employee' } as const;
  await enrol(database, { origin: 'https://other.example', ...other }, 'pin');
  expect(await database.outbox.count()).toBe(0);
  expect(await database.signals.count()).toBe(3);
  await sync.leave();
  await enrol(database, { origin: 'https://handrail.example', ...other, workspace: testWorkspace }, 'pin');
  await appendSignals(database, sampleUsage(2), clock.now);
  await sync.leave({ forgetSignals: true });
  expect(await database.outbox.count()).toBe(0);
});

it('lets no sync that is under way change anything after leaving', async () => {
  const server = await startSyncServer();
  await server.publish(guideEntry('order'));
  const { sync, database } = await makeDevice(server);
  await sync.join(testLink);
  server.interfere = async (path, answer) => {
    const response = await answer();
    if (path === '/v1/changes') await sync.leave();
    return response;
  };
  expect((await sync.syncOnce({ reason: 'due' })).state).toBe('busy');
  expect(await database.guides.count()).toBe(0);
  expect(await database.incoming.count()).toBe(0);
  expect(await database.sync.count()).toBe(1);
  expect(await readSync(database, 'left')).toBe(testWorkspace);
});

it('sends nothing any more after leaving, in the middle of it too', async () => {
  const server = await startSyncServer();
  const { sync, database, clock } = await makeDevice(server);
  await sync.join(testLink);
  await appendSignals(database, sampleUsage(700), clock.now);
  server.interfere = async (path, answer) => {
    const response = await answer();
    if (path === '/v1/signals') await sync.leave();
    return response;
  };
  expect((await sync.syncOnce({ reason: 'due' })).state).toBe('busy');
  expect(server.stored.size).toBe(500);
  expect(await database.outbox.count()).toBe(200);
  expect(await database.sync.count()).toBe(1);
});
