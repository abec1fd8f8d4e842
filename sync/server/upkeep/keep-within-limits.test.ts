import { describe, expect, it } from 'vitest';
import { engineNames } from '../../../tests/fixtures/postgres/open-engine.ts';
import { openRemarks } from '../../../tests/fixtures/server/open-remarks.ts';
import { openServer } from '../../../tests/fixtures/server/open-server.ts';
import { remarkEvents } from '../../../tests/fixtures/server/remark-events.ts';
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

  it('is remarks for 760 days, with all that became of them and whenever that was', async () => {
    const server = await openServer(name);
    const admin = await server.join('admin');
    const began = server.clock.now;
    await openRemarks(admin);
    const { remark, hide } = remarkEvents(admin.person, began);
    const [old, young] = [remark('Old'), { ...remark('Young'), at: began + 10 * day }];
    await admin.remark([old, young]);
    // By a clock that was ahead, and by one that was behind.
    const hidden = [
      { ...hide(old.id), at: began + 20 * day },
      { ...hide(young.id), at: began - day },
    ];
    expect((await (await admin.remark(hidden)).json()).acknowledged).toHaveLength(2);
    server.clock.now = began + 761 * day;
    expect(await keepWithinLimits(server.context.engine, server.clock.now)).toMatchObject({ remarks: 2 });
    await admin.refresh();
    const told = await (await admin.ask('GET', '/v1/remarks?since=0')).json();
    expect(told.events.map(({ event }: { event: { id: string } }) => event.id)).toEqual([
      young.id,
      hidden[1]?.id,
    ]);
    expect(told.keptFrom).toBe(began + day);
    // What was removed gives its place to nobody.
    const last = remarkEvents(admin.person, server.clock.now).remark('Last');
    await admin.remark([last]);
    const news = await (await admin.ask('GET', '/v1/remarks?since=4')).json();
    expect(news.events).toEqual([{ sequence: 5, event: last }]);
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
