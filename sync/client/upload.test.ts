import { describe, expect, it } from 'vitest';
import { writeSetting } from '../../storage/settings/write-setting.ts';
import { appendSignals } from '../../storage/signals/append-signals.ts';
import { countSignals } from '../../storage/sync/count-signals.ts';
import { listQuarantine } from '../../storage/sync/list-quarantine.ts';
import { sampleUsage } from '../../tests/fixtures/sample-usage.ts';
import { makeDevice, type SyncDevice, testLink } from '../../tests/fixtures/sync-device.ts';
import { refusal, type SyncServer, startSyncServer } from '../../tests/fixtures/sync-server.ts';

const hour = 60 * 60_000;

/** A device that has joined, with so many signals to send. */
const joined = async (count: number): Promise<SyncDevice & { server: SyncServer; ids: string[] }> => {
  const server = await startSyncServer();
  const device = await makeDevice(server);
  await device.sync.join(testLink);
  const made = await appendSignals(device.database, sampleUsage(count), device.clock.now);
  return { ...device, server, ids: made.map(({ id }) => id) };
};

describe('the outbox', () => {
  it('is sent in batches of at most 500, and holds nothing as long as the browser has not joined', async () => {
    const { server, sync, database, clock } = await joined(1203);
    const alone = await makeDevice(server);
    await appendSignals(alone.database, sampleUsage(1), clock.now);
    expect(await alone.database.outbox.count()).toBe(0);
    expect((await sync.syncOnce({ reason: 'due' })).state).toBe('done');
    expect(server.requests.filter(each => each === 'POST /v1/signals')).toHaveLength(3);
    expect(server.stored.size).toBe(1203);
    expect(await countSignals(database)).toMatchObject({ waiting: 0, quarantined: 0 });
  });

  it('sends no target, and an episode only when it is over', async () => {
    const { server, sync, database, clock } = await joined(0);
    const episode = {
      kind: 'dead-click',
      confidence: 0.7,
      count: 1,
      lastAt: clock.now,
      target: 'form>a',
    } as const;
    await appendSignals(database, [{ type: 'struggle', page: 'https://a.example/', ...episode }], clock.now);
    await sync.syncOnce({ reason: 'due' });
    expect(server.stored.size).toBe(0);
    clock.now += 120_001;
    await sync.syncOnce({ reason: 'due' });
    expect([...server.stored.values()]).toMatchObject([{ type: 'struggle', count: 1 }]);
    expect([...server.stored.values()][0]).not.toHaveProperty('target');
    expect(await database.outbox.count()).toBe(0);
  });

  it('keeps a refused signal apart with the reason, and the rest goes on', async () => {
    const { server, sync, database, ids } = await joined(3);
    server.judge = ({ id }) => (id === ids[1] ? { reason: 'It is bad.' } : 'acknowledged');
    await sync.syncOnce({ reason: 'due' });
    expect([...server.stored.keys()]).toEqual([ids[0], ids[2]]);
    expect(await listQuarantine(database)).toMatchObject([{ reason: 'It is bad.', signal: { id: ids[1] } }]);
  });

  it('tries again what the server did not know: when it is newer, or the day after', async () => {
    const { server, sync, database, clock, ids } = await joined(1);
    const sent = (): number => server.requests.filter(each => each === 'POST /v1/signals').length;
    server.judge = () => 'notYet';
    await sync.syncOnce({ reason: 'due' });
    clock.now += hour;
    await sync.syncOnce({ reason: 'due' });
    expect(sent()).toBe(1);
    clock.now += 24 * hour;
    await sync.syncOnce({ reason: 'due' });
    expect(sent()).toBe(2);
    server.version = '1.1.0';
    server.judge = () => 'acknowledged';
    // Its version is in any of its answers: the next sync knows.
    await sync.syncOnce({ reason: 'due' });
    await sync.syncOnce({ reason: 'due' });
    expect([...server.stored.keys()]).toEqual(ids);
    expect(await database.aside.count()).toBe(0);
  });

  it('halves a batch that is too large, down to the one that is', async () => {
    const { server, sync, database, ids } = await joined(20);
    const poison = ids[13] ?? '';
    const { fetch } = server;
    const device = await makeDevice(
      server,
      {
        fetch: (url, init) =>
          url.endsWith('/v1/signals') && String(init.body).includes(poison)
            ? Promise.resolve(new Response('', { status: 413 }))
            : fetch(url, init),
      },
      database,
    );
    expect((await device.sync.syncOnce({ reason: 'due' })).state).toBe('done');
    expect([...server.stored.keys()].sort()).toEqual(ids.filter(id => id !== poison));
    expect((await listQuarantine(database)).map(({ signal }) => signal.id)).toEqual([poison]);
    expect((await sync.syncOnce({ reason: 'due' })).state).toBe('done');
  });

  it('quarantines the one that a server chokes on where the server names it, and else keeps all', async () => {
    const { server, sync, database, clock, ids } = await joined(3);
    let isNamed = false;
    server.interfere = path => {
      if (path !== '/v1/signals') return undefined;
      if (!isNamed) return Promise.resolve(refusal(400, 'malformed'));
      server.interfere = undefined;
      return Promise.resolve(refusal(400, 'malformed', {}, 'signals[1].at'));
    };
    expect((await sync.syncOnce({ reason: 'due' })).state).toBe('waiting');
    expect(await database.outbox.count()).toBe(3);
    isNamed = true;
    clock.now += 60_000;
    expect((await sync.syncOnce({ reason: 'due' })).state).toBe('done');
    expect([...server.stored.keys()]).toEqual([ids[0], ids[2]]);
    expect((await listQuarantine(database)).map(({ signal }) => signal.id)).toEqual([ids[1]]);
  });
});

describe('a server that does not take them', () => {
  it.each([
    [
      'a page of a captive portal',
      () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } }),
    ],
    ['another shape', () => Response.json({ acknowledged: 'all' })],
    ['a receipt for other signals', () => Response.json({ acknowledged: [], refused: [], notYet: [] })],
    ['broken JSON', () => new Response('{"ack', { headers: { 'Content-Type': 'application/json' } })],
    [
      'an endless answer',
      () => Response.json({ acknowledged: [], refused: [], notYet: [], more: 'x'.repeat(2_000_000) }),
    ],
    ['a status of its own', () => new Response('', { status: 511 })],
    ['a 403 of a proxy', () => new Response('no', { status: 403 })],
  ])('answers %s: nothing counts as stored, and it is tried again', async (_, answer) => {
    const { server, sync, database, clock } = await joined(2);
    server.interfere = path => (path === '/v1/signals' ? Promise.resolve(answer()) : undefined);
    expect(await sync.syncOnce({ reason: 'due' })).toEqual({ state: 'waiting', nextAt: clock.now + 500 });
    expect(await database.outbox.count()).toBe(2);
    server.interfere = undefined;
    clock.now += 500;
    expect((await sync.syncOnce({ reason: 'due' })).state).toBe('done');
    expect(server.stored.size).toBe(2);
  });

  it('is left alone for longer and longer, and as long as it asks, even where a person wishes otherwise', async () => {
    const { server, sync, platform, clock } = await joined(1);
    const waits: number[] = [];
    server.interfere = () => Promise.reject(new TypeError('no network'));
    for (let at = 0; at < 14; at += 1) {
      const { nextAt } = await sync.syncOnce({ reason: 'due' });
      waits.push((nextAt ?? 0) - clock.now);
      clock.now = nextAt ?? 0;
    }
    expect(waits.slice(0, 4)).toEqual([500, 1000, 2000, 4000]);
    expect(waits.at(-1)).toBe(22_500);
    expect(await platform.store.status()).toMatchObject({ state: 'waiting', failures: 14, left: 0 });
    server.interfere = () => Promise.resolve(refusal(429, 'too-many', { 'Retry-After': '3600' }));
    expect(await sync.syncOnce({ reason: 'due' })).toEqual({ state: 'waiting', nextAt: clock.now + hour });
    server.interfere = undefined;
    const asked = server.requests.length;
    expect((await sync.syncOnce({ reason: 'person' })).state).toBe('waiting');
    expect(server.requests).toHaveLength(asked);
    clock.now += hour;
    expect((await sync.syncOnce({ reason: 'due' })).state).toBe('done');
    expect(await platform.store.status()).toMatchObject({ state: 'done', failures: 0 });
  });

  it('has shut this device out: everything is kept, and nothing is tried until a person wishes it', async () => {
    const { server, sync, database, clock } = await joined(2);
    server.interfere = () => Promise.resolve(refusal(403, 'revoked'));
    expect(await sync.syncOnce({ reason: 'due' })).toEqual({ state: 'stopped', nextAt: null });
    const asked = server.requests.length;
    clock.now += 24 * hour;
    expect(await sync.syncOnce({ reason: 'due' })).toEqual({ state: 'stopped', nextAt: null });
    expect(server.requests).toHaveLength(asked);
    expect(await database.outbox.count()).toBe(2);
    server.interfere = undefined;
    expect((await sync.syncOnce({ reason: 'person' })).state).toBe('done');
    expect(server.stored.size).toBe(2);
  });

  it('wants another token: it gets one, once', async () => {
    const { server, sync } = await joined(1);
    await sync.syncOnce({ reason: 'due' });
    let refusals = 1;
    server.interfere = path =>
      path === '/v1/changes' && refusals-- > 0 ? Promise.resolve(refusal(401, 'unauthorised')) : undefined;
    expect((await sync.syncOnce({ reason: 'due' })).state).toBe('done');
    expect(server.requests.filter(each => each === 'POST /v1/tokens')).toHaveLength(2);
    server.interfere = path =>
      path === '/v1/changes' ? Promise.resolve(refusal(401, 'unauthorised')) : undefined;
    expect((await sync.syncOnce({ reason: 'due' })).state).toBe('waiting');
  });
});

it.each([-7, 7])('sends though the device’s clock is %i days off', async days => {
  const { server, sync, clock } = await joined(1);
  clock.now += days * 24 * hour;
  expect((await sync.syncOnce({ reason: 'due' })).state).toBe('done');
  expect(server.stored.size).toBe(1);
});

it('is not held up by a wait that was noted before the clock was set back', async () => {
  const { server, sync, clock } = await joined(1);
  clock.now += 7 * 24 * hour;
  server.interfere = () => Promise.reject(new TypeError('no network'));
  await sync.syncOnce({ reason: 'due' });
  server.interfere = undefined;
  clock.now -= 7 * 24 * hour;
  expect((await sync.syncOnce({ reason: 'due' })).state).toBe('done');
});

it('on a connection that costs, sends once an hour and fetches only for a person', async () => {
  const { server, sync, database, clock } = await joined(1);
  await writeSetting(database, 'metered', true);
  await sync.syncOnce({ reason: 'due' });
  expect(server.stored.size).toBe(1);
  await appendSignals(database, sampleUsage(1), clock.now);
  expect(await sync.syncOnce({ reason: 'due' })).toEqual({ state: 'done', nextAt: clock.now + hour });
  expect(server.stored.size).toBe(1);
  clock.now += hour;
  await sync.syncOnce({ reason: 'due' });
  expect(server.stored.size).toBe(2);
  expect(server.requests.filter(each => each.startsWith('GET'))).toEqual([]);
  await sync.syncOnce({ reason: 'person' });
  expect(server.requests.filter(each => each.startsWith('GET'))).toHaveLength(1);
});

it('ends when it is asked to, and loses nothing', async () => {
  const { server, sync, database } = await joined(600);
  const ending = new AbortController();
  server.interfere = (path, answer) => {
    if (path === '/v1/signals') ending.abort();
    return answer();
  };
  expect((await sync.syncOnce({ reason: 'due', signal: ending.signal })).state).toBe('cancelled');
  expect(server.stored.size).toBe(500);
  expect(await database.outbox.count()).toBe(100);
  server.interfere = undefined;
  expect((await sync.syncOnce({ reason: 'due' })).state).toBe('done');
  expect(server.stored.size).toBe(600);
});

it('says so and goes on later where the device has no room', async () => {
  const { server, platform, clock, sync, database } = await joined(1);
  const full = new DOMException('no room', 'QuotaExceededError');
  const store = { ...platform.store, settle: () => Promise.reject(full) };
  const device = await makeDevice(server, { store }, database);
  expect(await device.sync.syncOnce({ reason: 'due' })).toEqual({
    state: 'waiting',
    nextAt: clock.now + 500,
  });
  expect((await platform.store.status()).problem?.message).toContain('QuotaExceededError');
  clock.now += 500;
  expect((await sync.syncOnce({ reason: 'due' })).state).toBe('done');
  expect(server.stored.size).toBe(1);
});
