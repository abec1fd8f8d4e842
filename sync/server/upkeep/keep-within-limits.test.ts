import { describe, expect, it } from 'vitest';
import { engineNames } from '../../../tests/fixtures/postgres/open-engine.ts';
import { openServer } from '../../../tests/fixtures/server/open-server.ts';
import { sampleRun } from '../../../tests/fixtures/server/sample-signals.ts';
import { keepWithinLimits } from './keep-within-limits.ts';

const day = 86_400_000;

describe.each(engineNames)('what a workspace keeps on %s', name => {
  it('is signals for 90 days, what they say of runs for 400, and counters for 760', async () => {
    const server = await openServer(name);
    const [device, author] = [await server.join(), await server.join('author')];
    const began = server.clock.now;
    await device.send(sampleRun(device.person, began));
    const { engine } = server.context;
    const keptAfter = async (days: number) => {
      server.clock.now = began + days * day;
      const removed = await keepWithinLimits(engine, server.clock.now);
      await author.refresh();
      await device.refresh();
      const report = await (await author.ask('GET', '/v1/report?from=2026-06-01&to=2026-06-02')).json();
      const held = await (await device.ask('GET', `/v1/people/${device.person}`)).json();
      return {
        removed,
        starts: report.guides[0]?.starts ?? 0,
        reach: report.guides[0]?.reach ?? 0,
        held: held.signals.length,
      };
    };
    expect(await keptAfter(89)).toMatchObject({ starts: 1, reach: 1, held: 3 });
    expect(await keptAfter(91)).toMatchObject({ removed: { signals: 3 }, starts: 1, reach: 1, held: 0 });
    expect(await keptAfter(402)).toMatchObject({ removed: { facts: 1 }, starts: 1, reach: 0 });
    expect(await keptAfter(762)).toMatchObject({ starts: 0 });
  });

  it('is counted once for ever: what is sent again after it was removed is refused', async () => {
    const server = await openServer(name);
    const device = await server.join();
    const run = sampleRun(device.person, server.clock.now);
    await device.send(run);
    server.clock.now += 91 * day;
    await keepWithinLimits(server.context.engine, server.clock.now);
    await device.refresh();
    const receipt = await (await device.send(run)).json();
    expect(receipt.acknowledged).toEqual([]);
    expect(receipt.refused).toHaveLength(3);
  });
});
