import fc from 'fast-check';
import { expect, it } from 'vitest';
import { latestGuides } from '../../storage/guides/latest-guides.ts';
import { appendSignals } from '../../storage/signals/append-signals.ts';
import { sampleUsage } from '../../tests/fixtures/sample-usage.ts';
import { makeDevice, testLink } from '../../tests/fixtures/sync-device.ts';
import { refusal, startSyncServer } from '../../tests/fixtures/sync-server.ts';
import { guideEntry } from '../../tests/fixtures/workspace-content.ts';
import { createSync } from './create-sync.ts';
import { holdLasts } from './hold-lasts.ts';

const day = 24 * 60 * 60_000;

/** What can become of a request. */
const fate = fc.constantFrom(
  ...([
    'well',
    'well',
    'lost',
    'answer-lost',
    'answer-cut',
    'busy',
    'reset',
    'portal',
    'killed',
    'killed-after',
  ] as const),
);

/** What happens beside a sync, and what becomes of its requests. */
const moment = fc.record({
  signals: fc.nat(4),
  publish: fc.option(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 3 }), fc.boolean())),
  turnKey: fc.integer({ min: 0, max: 9 }).map(number => number === 0),
  clock: fc.constantFrom(0, 0, 1000, 3_600_000, -day * 7, day * 7),
  reason: fc.constantFrom(...(['due', 'person'] as const)),
  fates: fc.array(fate, { maxLength: 6 }),
});

it('comes to the same as the server after the last fault, whatever happened before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(moment, { maxLength: 12 }), async moments => {
      const server = await startSyncServer();
      const { database, clock, platform, sync: first } = await makeDevice(server);
      await first.join(testLink);
      let sync = first;
      const made: string[] = [];
      for (const { signals, publish, turnKey, clock: jump, reason, fates } of moments) {
        for (const { id } of await appendSignals(database, sampleUsage(signals), clock.now)) made.push(id);
        if (turnKey) await server.turnKey();
        if (publish) {
          const [id, steps, archived] = publish;
          await server.publish({ ...guideEntry(id, steps), archived });
        }
        clock.now += jump;
        let die = (): void => {};
        const died = new Promise<void>(resolve => {
          die = resolve;
        });
        const left = [...fates];
        server.interfere = async (_, answer) => {
          const next = left.shift() ?? 'well';
          if (next === 'lost') throw new TypeError('lost');
          if (next === 'busy') return refusal(503, 'internal', { 'Retry-After': '60' });
          if (next === 'reset') return refusal(410, 'reset-required');
          if (next === 'portal') return new Response('<html>', { headers: { 'Content-Type': 'text/html' } });
          if (next === 'killed') {
            die();
            return new Promise<never>(() => {});
          }
          const response = await answer();
          if (next === 'answer-lost') throw new TypeError('lost');
          if (next === 'killed-after') {
            die();
            return new Promise<never>(() => {});
          }
          if (next !== 'answer-cut') return response;
          const text = await response.text();
          return new Response(text.slice(0, text.length / 2), { headers: response.headers });
        };
        await Promise.race([sync.syncOnce({ reason }), died]);
        sync = createSync(platform);
      }
      server.interfere = undefined;
      // However far the device's clock is off: a hold, a wait and a pause of content are over by then.
      let rounds = 0;
      for (const step of [holdLasts + 1, 15 * 60_000, 60 * 60_000]) {
        clock.now += step;
        rounds += 1;
        if ((await sync.syncOnce({ reason: 'person' })).state === 'done') break;
      }
      expect(rounds).toBeLessThanOrEqual(2);
      expect(await database.outbox.count()).toBe(0);
      expect([...server.stored.keys()].sort()).toEqual(made.sort());
      expect((await latestGuides(database)).map(({ id, version }) => `${id} ${version}`).sort()).toEqual(
        [...server.entries.values()]
          .filter(({ archived }) => !archived)
          .map(({ id, version }) => `${id} ${version}`)
          .sort(),
      );
    }),
    { numRuns: 60 },
  );
}, 120_000);
