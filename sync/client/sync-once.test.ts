import { expect, it } from 'vitest';
import { latestGuides } from '../../storage/guides/latest-guides.ts';
import { appendSignals } from '../../storage/signals/append-signals.ts';
import { sampleGuide } from '../../tests/fixtures/sample-guide.ts';
import { makeDevice, testLink } from '../../tests/fixtures/sync-device.ts';
import { startSyncServer } from '../../tests/fixtures/sync-server.ts';

const guideBody = (id: string): string =>
  JSON.stringify({
    format: 'handrail/guide-file',
    formatVersion: 2,
    guide: sampleGuide(2, { id }),
    lessons: [],
    pictures: [],
  });

it('joins, sends what there is and fetches what is published', async () => {
  const server = await startSyncServer();
  await server.publish({ kind: 'guide', id: 'order', body: guideBody('order') });
  const { sync, database, clock } = await makeDevice(server);
  expect(await sync.syncOnce({ reason: 'due' })).toEqual({ state: 'not-enrolled', nextAt: null });
  expect(server.requests).toEqual([]);
  expect(await sync.join(testLink)).toMatchObject({ ok: true, value: { workspaceName: 'Example' } });
  const [signal] = await appendSignals(
    database,
    [{ type: 'run-completed', guide: 'order', version: 1, run: '0192d2f0-7d5b-7c9a-9b1e-6d7b1f3a2c11' }],
    clock.now,
  );
  expect(await sync.syncOnce({ reason: 'due' })).toEqual({ state: 'done', nextAt: clock.now + 45_000 });
  expect([...server.stored.keys()]).toEqual([signal?.id]);
  expect(await database.outbox.count()).toBe(0);
  expect((await latestGuides(database)).map(({ id }) => id)).toEqual(['order']);
});
