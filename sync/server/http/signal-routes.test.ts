import { v7 as uuidV7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { engineNames } from '../../../tests/fixtures/postgres/open-engine.ts';
import { openServer } from '../../../tests/fixtures/server/open-server.ts';
import { sampleRun } from '../../../tests/fixtures/server/sample-signals.ts';

const report = '/v1/report?from=2026-06-01&to=2026-06-02';

describe.each(engineNames)('signals sent to a server on %s', name => {
  it('are acknowledged, counted once however often they come, and seen in the report', async () => {
    const server = await openServer(name);
    const [device, author] = [await server.join(), await server.join('author')];
    const signals = sampleRun(device.person, server.clock.now);
    for (const _ of [1, 2]) {
      const answer = await device.send(signals);
      expect(await answer.json()).toEqual({
        acknowledged: signals.map(({ id }) => id),
        refused: [],
        notYet: [],
      });
    }
    const { guides, people } = await (await author.ask('GET', report)).json();
    expect(people).toBe(1);
    expect(guides).toMatchObject([{ guide: 'order', starts: 1, completions: 1, reach: 1 }]);
  });

  it('are judged one by one: a strange one keeps no other out', async () => {
    const server = await openServer(name);
    const device = await server.join();
    const [good, second, third] = sampleRun(device.person, server.clock.now);
    const bad = { ...second, visit: 'often' };
    const later = { ...third, id: uuidV7(), type: 'thought-aloud' };
    const strange = { ...third, id: uuidV7(), page: 'https://erp.example.com/\0' };
    const old = { ...third, id: uuidV7(), at: 0 };
    const loud = { ...third, id: uuidV7().toUpperCase() };
    const receipt = await (await device.send([good, bad, later, strange, old, loud])).json();
    expect(receipt).toMatchObject({ acknowledged: [good?.id], notYet: [later.id] });
    expect(receipt.refused).toEqual([
      { id: second?.id, reason: 'signal.visit is text; give a number.' },
      { id: strange.id, reason: 'signal holds characters that are no text.' },
      { id: old.id, reason: 'signal.at is longer ago than the 90 days that are kept.' },
      { id: loud.id, reason: 'signal.id is not in lower case; write it so.' },
    ]);
  });

  it('are kept for a later server where only a field is not known here', async () => {
    const server = await openServer(name);
    const device = await server.join();
    const [good, second, third] = sampleRun(device.person, server.clock.now);
    const later = { ...second, id: uuidV7(), mood: 'cheerful' };
    const bad = { ...third, id: uuidV7(), mood: 'cheerful', version: 'first' };
    const receipt = await (await device.send([good, later, bad])).json();
    expect(receipt).toMatchObject({
      acknowledged: [good?.id],
      notYet: [later.id],
      refused: [{ id: bad.id, reason: 'signal.version is text; give a number.' }],
    });
  });

  it('are of the device that used the person’s name first, and of no other', async () => {
    const server = await openServer(name);
    const [device, forger] = [await server.join(), await server.join()];
    await device.send(sampleRun(device.person, server.clock.now));
    const receipt = await (await forger.send(sampleRun(device.person, server.clock.now))).json();
    expect(receipt.acknowledged).toEqual([]);
    expect(receipt.refused[0].reason).toBe('signal.person is of another device.');
  });

  it('never keep where on a page somebody struggled', async () => {
    const server = await openServer(name);
    const device = await server.join();
    const struggle = {
      id: uuidV7(),
      at: server.clock.now,
      person: device.person,
      type: 'struggle',
      kind: 'dead-click',
      confidence: 0.9,
      page: 'https://erp.example.com/orders',
      target: 'form>button#secret-place',
      count: 2,
      lastAt: server.clock.now,
    };
    expect(await (await device.send([struggle])).json()).toMatchObject({ acknowledged: [struggle.id] });
    const mine = await (await device.ask('GET', `/v1/people/${device.person}`)).text();
    expect(mine).toContain(struggle.id);
    expect(mine).not.toContain('secret-place');
  });

  it('are refused whole where the batch is none, or too large, by the field that is wrong', async () => {
    const server = await openServer(name);
    const device = await server.join();
    const problem = async (body: unknown) => {
      const answer = await device.ask('POST', '/v1/signals', body);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      return answer.json();
    };
    const batch = { format: 'handrail/signal-batch', formatVersion: 1 };
    expect(await problem({ ...batch, signals: [] })).toMatchObject({ status: 400, field: 'signals' });
    expect(await problem({ ...batch, signals: [{ id: 7 }] })).toMatchObject({ field: 'signals[0].id' });
    expect(await problem('{"format"')).toMatchObject({ type: 'malformed' });
    expect(await problem('x'.repeat(1_100_000))).toMatchObject({ type: 'too-large', status: 413 });
  });

  it('are taken in by the hundred at once without one being lost', async () => {
    const server = await openServer(name);
    const devices = await Promise.all(Array.from({ length: 20 }, () => server.join()));
    const answers = await Promise.all(
      devices.flatMap(device =>
        Array.from({ length: 5 }, (_, day) =>
          device.send(sampleRun(device.person, server.clock.now - day * 1000)),
        ),
      ),
    );
    const receipts = await Promise.all(answers.map(answer => answer.json()));
    expect(receipts.every(({ acknowledged }) => acknowledged.length === 3)).toBe(true);
    const author = await server.join('author');
    const { guides, people } = await (await author.ask('GET', report)).json();
    expect([people, guides[0].starts, guides[0].completions]).toEqual([20, 100, 100]);
  });

  it('and all else are refused with a character in the address that no database takes', async () => {
    const server = await openServer(name);
    const admin = await server.join('admin');
    for (const path of ['/v1/audit?before=%00', '/v1/sign-ins/callback?code=a&state=%00', '/v1/drafts/%00']) {
      expect((await admin.ask('GET', path)).status).toBe(400);
    }
  });

  it('come no faster than a device may send', async () => {
    const server = await openServer(name);
    const device = await server.join();
    const statuses: number[] = [];
    for (let sent = 0; sent < 121; sent += 1)
      statuses.push((await device.send(sampleRun(device.person, server.clock.now))).status);
    expect(statuses.filter(status => status === 200)).toHaveLength(120);
    const answer = await device.send([]);
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    server.clock.now += 1000;
    expect((await device.send(sampleRun(device.person, server.clock.now))).status).toBe(200);
  });
});
