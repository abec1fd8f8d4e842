import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { appendSignals } from '../../storage/signals/append-signals.ts';
import { signalTables } from '../../storage/signals/signal-tables.ts';
import { openSyncStore } from '../../storage/sync/open-sync-store.ts';
import { createSync } from '../../sync/client/create-sync.ts';
import { packRoot } from '../../sync/protocol/pack-root.ts';
import { openTestDatabase } from '../fixtures/open-test-database.ts';
import { sampleGuide } from '../fixtures/sample-guide.ts';
import { sampleUsage } from '../fixtures/sample-usage.ts';
import { startCuttingProxy } from './cutting-proxy.ts';
import { fetchTrusting } from './fetch-trusting.ts';
import { ServerUnderLoad } from './server-under-load.ts';

/** How many syncs are begun while connections are cut. */
const syncs = Number(process.env.HANDRAIL_KILLS ?? 8) * 5;

it(`a device loses nothing where its TLS connections are cut at any byte, over ${syncs} syncs`, async () => {
  const proxy = await startCuttingProxy();
  const under = await ServerUnderLoad.start({ engine: 'sqlite', publicOrigin: proxy.origin });
  proxy.port = Number(new URL(under.server.origin).port);
  const admin = await under.admin;
  const publish = async (version: number): Promise<void> => {
    const guide = sampleGuide(20, { id: `guide-${version}`, version: 1 });
    const file = { format: 'handrail/guide-file', formatVersion: 2, guide, lessons: [], pictures: [] };
    const answer = await admin.ask('POST', '/v1/publications', { kind: 'guide', body: JSON.stringify(file) });
    expect(answer.status).toBe(200);
  };
  const database = await openTestDatabase();
  const store = openSyncStore(database);
  const sync = createSync({
    fetch: fetchTrusting(proxy.cert),
    now: Date.now,
    random: Math.random,
    version: '1.0.0',
    store,
  });
  expect(await sync.join(`${proxy.origin}/join#${under.code}`)).toMatchObject({ ok: true });
  // From a few bytes, which end it within a request, to some requests.
  let turn = 0;
  proxy.cutsAfter = () => {
    turn += 1;
    return (turn * 7919) % 9000;
  };
  for (let at = 1; at <= syncs; at += 1) {
    await publish(at);
    await database.transaction('rw', signalTables(database), async () =>
      appendSignals(database, sampleUsage(30), Date.now()),
    );
    await sync.syncOnce({ reason: 'person' });
  }
  expect(proxy.cuts).toBeGreaterThan(syncs / 2);
  proxy.cutsAfter = undefined;
  for (let tries = 0; tries < 5 && (await sync.syncOnce({ reason: 'person' })).state !== 'done'; tries += 1);
  expect(await database.outbox.count()).toBe(0);
  expect(await database.quarantine.count()).toBe(0);
  const held = await store.held();
  expect(held).toHaveLength(syncs);
  expect(await packRoot(held)).toBe((await store.content()).root);
  expect(await under.server.stop()).toBe(0);
  const kept = new DatabaseSync(under.database, { readOnly: true });
  const { stored } = kept.prepare('select count(*) as stored from signal').get() ?? {};
  kept.close();
  expect(stored).toBe(syncs * 30);
});
