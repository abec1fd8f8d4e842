import { describe, expect, it } from 'vitest';
import { makeDevice, type SyncDevice, testLink } from '../../tests/fixtures/sync-device.ts';
import { refusal, type SyncServer, startSyncServer } from '../../tests/fixtures/sync-server.ts';
import { guideEntry } from '../../tests/fixtures/workspace-content.ts';

/** A device that has joined, at a server that says of news what the test says, after so many ms. */
const listening = async (
  answer: () => Response,
  after = 0,
): Promise<SyncDevice & { server: SyncServer; asked: () => number }> => {
  const server = await startSyncServer();
  const device = await makeDevice(server);
  await device.sync.join(testLink);
  let asked = 0;
  server.interfere = (path, _) => {
    if (path !== '/v1/news') return undefined;
    asked += 1;
    device.clock.now += after;
    return Promise.resolve(answer());
  };
  return { ...device, server, asked: () => asked };
};

const now = Date.UTC(2026, 0, 1);

describe('a device that waits for news', () => {
  it('asks again at once where the server held it, and later where it did not', async () => {
    const held = await listening(() => Response.json({ sequence: 0 }), 25_000);
    expect(await held.sync.awaitNews()).toEqual({ news: false, nextAt: now + 25_000 });
    const hasty = await listening(() => Response.json({ sequence: 0 }));
    expect(await hasty.sync.awaitNews()).toEqual({ news: false, nextAt: now + 45_000 });
  });

  it('leaves a server alone that does not know of it, is busy, or talks nonsense', async () => {
    for (const answer of [
      () => refusal(404, 'not-found'),
      () => refusal(429, 'too-many'),
      () => new Response('<p>Sign in</p>'),
      () => Response.json({ sequence: 'many' }),
    ]) {
      const device = await listening(answer);
      expect(await device.sync.awaitNews()).toEqual({ news: false, nextAt: now + 45_000 });
      expect((await device.platform.store.status()).failures).toBe(0);
    }
  });

  it('does not ask while its syncs are to wait, or where it has left', async () => {
    const device = await listening(() => Response.json({ sequence: 9 }));
    const { store } = device.platform;
    await store.noteStatus({ retryAt: now + 5000 });
    expect(await device.sync.awaitNews()).toEqual({ news: false, nextAt: now + 5000 });
    await store.noteStatus({ retryAt: undefined, pullAt: now + 9000 });
    expect(await device.sync.awaitNews()).toEqual({ news: false, nextAt: now + 9000 });
    await store.noteStatus({ pullAt: undefined, state: 'stopped' });
    expect(await device.sync.awaitNews()).toEqual({ news: false, nextAt: null });
    await device.sync.leave();
    expect(await device.sync.awaitNews()).toEqual({ news: false, nextAt: null });
    expect(device.asked()).toBe(0);
  });

  it('asks for what is newer than what it holds, and ends when it is told to', async () => {
    const device = await listening(() => Response.json({ sequence: 1 }));
    expect(await device.sync.awaitNews()).toEqual({ news: true, nextAt: now + 1500 });
    await device.server.publish(guideEntry('order'));
    await device.sync.syncOnce({ reason: 'due' });
    expect(await device.sync.awaitNews()).toMatchObject({ news: false });
    expect(device.server.requests.filter(each => each.includes('news'))).toEqual([
      'GET /v1/news?since=0&wait=25',
      'GET /v1/news?since=1&wait=25',
    ]);
    const ended = new AbortController();
    ended.abort();
    expect(await device.sync.awaitNews(ended.signal)).toEqual({ news: false, nextAt: null });
  });
});
