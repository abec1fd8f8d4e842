import { describe, expect, it } from 'vitest';
import { engineNames } from '../../../tests/fixtures/postgres/open-engine.ts';
import { openServer } from '../../../tests/fixtures/server/open-server.ts';
import { sampleRun } from '../../../tests/fixtures/server/sample-signals.ts';
import { findResidue } from '../people/find-residue.ts';

describe.each(engineNames)('a person whose signals are on a server on %s', name => {
  it('may read all of it, and have it erased for good', async () => {
    const server = await openServer(name);
    const [device, other, author] = [await server.join(), await server.join(), await server.join('author')];
    const mine = sampleRun(device.person, server.clock.now);
    await device.send(mine);
    await other.send(sampleRun(other.person, server.clock.now));
    const held = await (await device.ask('GET', `/v1/people/${device.person}`)).json();
    expect(held.signals).toEqual(mine);

    expect(await (await device.ask('DELETE', `/v1/people/${device.person}`)).json()).toEqual({
      erased: device.person,
      left: [],
    });
    const residue = await server.context.engine.snapshot(transaction =>
      findResidue(transaction, device.person),
    );
    expect(residue).toEqual([]);
    const { guides, people } = await (
      await author.ask('GET', '/v1/report?from=2026-06-01&to=2026-06-02')
    ).json();
    expect([people, guides[0].starts]).toEqual([1, 1]);
  });

  it('stays erased, whatever is still on its way', async () => {
    const server = await openServer(name);
    const device = await server.join();
    const late = sampleRun(device.person, server.clock.now);
    await device.send(late.slice(0, 1));
    await device.ask('DELETE', `/v1/people/${device.person}`);
    const receipt = await (await device.send(late)).json();
    expect(receipt.acknowledged).toHaveLength(3);
    const residue = await server.context.engine.snapshot(transaction =>
      findResidue(transaction, device.person),
    );
    expect(residue).toEqual([]);
  });

  it('is nobody else’s to read or to erase, in the same workspace or another', async () => {
    const server = await openServer(name);
    const [device, other, admin] = [await server.join(), await server.join(), await server.join('admin')];
    await device.send(sampleRun(device.person, server.clock.now));
    for (const stranger of [other, admin]) {
      expect((await stranger.ask('GET', `/v1/people/${device.person}`)).status).toBe(404);
      expect((await stranger.ask('DELETE', `/v1/people/${device.person}`)).status).toBe(404);
    }
    expect((await device.ask('GET', '/v1/people/nobody')).status).toBe(400);
  });
});
