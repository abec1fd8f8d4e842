import { randomUUID } from 'node:crypto';
import { v4 as uuidV4 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { foldRemarks } from '../../../guides/remarks/fold-remarks.ts';
import { type ToldRemark, toldRemarkSchema } from '../../../guides/schema/told-remark.ts';
import { engineNames } from '../../../tests/fixtures/postgres/open-engine.ts';
import { openRemarks } from '../../../tests/fixtures/server/open-remarks.ts';
import { openServer } from '../../../tests/fixtures/server/open-server.ts';
import { remarkEvents } from '../../../tests/fixtures/server/remark-events.ts';
import type { TestDevice } from '../../../tests/fixtures/server/test-device.ts';
import type { Role } from '../../protocol/role.ts';
import type { SignalReceipt } from '../../protocol/signal-batch.ts';
import { toldRemarksSchema } from '../../protocol/told-remarks.ts';
import { findResidue } from '../people/find-residue.ts';

/** A server with remarks switched on, and what its devices do. */
const openWith = async (name: (typeof engineNames)[number], ...roles: Role[]) => {
  const server = await openServer(name);
  const admin = await server.join('admin');
  await openRemarks(admin);
  const devices: TestDevice[] = [];
  for (const role of roles) devices.push(await server.join(role));
  const acts = (device: TestDevice) => remarkEvents(device.person, server.clock.now);
  return { server, admin, devices: devices as [TestDevice, TestDevice, TestDevice], acts };
};

const send = async (device: TestDevice, ...events: unknown[]): Promise<SignalReceipt> =>
  (await device.remark(events)).json();

const fetchFrom = async (device: TestDevice, since = 0) => {
  const told = toldRemarksSchema.parse(await (await device.ask('GET', `/v1/remarks?since=${since}`)).json());
  const events = told.events.map(({ event }): ToldRemark => toldRemarkSchema.parse(event));
  return { ...told, events, sequences: told.events.map(({ sequence }) => sequence) };
};

const seenBy = async (device: TestDevice) =>
  foldRemarks((await fetchFrom(device)).events).map(({ text, hidden }) => [
    text,
    ...hidden.map(({ reason }) => reason),
  ]);

describe.each(engineNames)('remarks on a server on %s', name => {
  it('are none, until an admin publishes a policy that switches them on', async () => {
    const server = await openServer(name);
    const [device, admin] = [await server.join(), await server.join('admin')];
    const event = remarkEvents(device.person, server.clock.now).remark('In our ward it is called X');
    expect((await send(device, event)).refused).toEqual([
      { id: event.id, reason: 'Remarks are switched off in this workspace.' },
    ]);
    expect((await device.ask('GET', '/v1/remarks?since=0')).status).toBe(404);
    await openRemarks(admin);
    // At once: a device that has the policy must not be told otherwise.
    expect((await send(device, event)).acknowledged).toEqual([event.id]);
    expect(await seenBy(admin)).toEqual([['In our ward it is called X']]);
    await admin.ask('POST', '/v1/publications', { kind: 'policy', body: '{}' });
    expect((await device.ask('GET', '/v1/remarks?since=0')).status).toBe(404);
  });

  it('are stored once however often they come, and told in their order', async () => {
    const { devices, acts } = await openWith(name, 'employee', 'employee');
    const [device, other] = devices;
    const events = ['One', 'Two', 'Three'].map(text => acts(device).remark(text));
    const receipt = { acknowledged: events.map(({ id }) => id), refused: [], notYet: [] };
    for (const _ of [1, 2]) expect(await send(device, ...events)).toEqual(receipt);
    expect(await send(device, events[0], events[0])).toMatchObject({ refused: [] });
    const first = await fetchFrom(other);
    expect(first).toMatchObject({ events, sequences: [1, 2, 3], more: false });
    expect((await fetchFrom(other, 2)).events).toEqual(events.slice(2));
    expect(await (await other.ask('GET', '/v1/remarks?since=4')).json()).toMatchObject({
      type: 'reset-required',
      status: 410,
    });
  });

  it('are numbered without a gap or a double where many write at once, and nobody misses one who reads meanwhile', async () => {
    const { server, admin, acts } = await openWith(name);
    const devices = await Promise.all(Array.from({ length: 20 }, () => server.join()));
    const held: number[] = [];
    const read = async () => {
      const { sequences } = await fetchFrom(admin, held.at(-1) ?? 0);
      held.push(...sequences);
    };
    await Promise.all([
      ...devices.map(device => send(device, acts(device).remark('One'), acts(device).remark('Two'))),
      (async () => {
        for (let at = 0; at < 20; at += 1) await read();
      })(),
    ]);
    await read();
    expect(held).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
  });

  it('come in pages where there are many', async () => {
    const { devices, acts } = await openWith(name, 'employee');
    const [device] = devices;
    for (let batch = 0; batch < 5; batch += 1)
      await send(device, ...Array.from({ length: 50 }, () => acts(device).remark('x')));
    const first = await fetchFrom(device);
    expect([first.events.length, first.more]).toEqual([200, true]);
    const rest = await fetchFrom(device, 200);
    expect([rest.events.length, rest.more]).toEqual([50, false]);
  });

  it('are hidden and shown again by who may publish, and by nobody else; each time stands in the audit log', async () => {
    const { server, admin, devices, acts } = await openWith(name, 'employee', 'author', 'reviewer');
    const [employee, author, reviewer] = devices;
    const remark = acts(employee).remark('Rude');
    await send(employee, remark);
    const [refused] = (await send(employee, acts(employee).hide(remark.id))).refused;
    expect(refused?.reason).toContain('your role is employee');
    const hiding = acts(author).hide(remark.id);
    expect((await send(author, hiding)).refused).toEqual([]);
    await send(author, hiding);
    expect(await seenBy(employee)).toEqual([['Rude', 'Not about the guide']]);
    server.clock.now += 1000;
    const showing = acts(reviewer).show(remark.id, hiding.id);
    expect((await send(reviewer, showing)).refused).toEqual([]);
    expect(await seenBy(employee)).toEqual([['Rude']]);
    const { entries } = await (await admin.ask('GET', '/v1/audit')).json();
    const noted = entries.filter(({ action }: { action: string }) => action.endsWith('-remark'));
    expect(noted).toMatchObject([
      { actor: reviewer.id, action: 'show-remark', subject: remark.id },
      { actor: author.id, action: 'hide-remark', subject: remark.id },
    ]);
    // Where a second pair of eyes is asked for, authors do not decide alone.
    await admin.ask('PUT', '/v1/settings', { review: true });
    expect((await send(author, acts(author).hide(remark.id))).refused).toHaveLength(1);
    expect((await fetchFrom(author)).mayModerate).toBe(false);
    expect((await fetchFrom(reviewer)).mayModerate).toBe(true);
    expect(await seenBy(employee)).toEqual([['Rude']]);
    expect(JSON.stringify(server.lines)).not.toContain('Rude');
  });

  it('are withdrawn by their author, and by no other', async () => {
    const { admin, devices, acts } = await openWith(name, 'employee', 'employee');
    const [device, other] = devices;
    const remark = acts(device).remark('Wrong');
    await send(device, remark);
    for (const each of [other, admin])
      expect((await send(each, acts(each).withdraw(remark.id))).refused[0]?.reason).toContain(
        'by its author',
      );
    expect(await seenBy(other)).toEqual([['Wrong']]);
    expect((await send(device, acts(device).withdraw(remark.id))).refused).toEqual([]);
    expect(await seenBy(other)).toEqual([]);
    // What was made and taken back while there was no network comes at once.
    const short = acts(device).remark('Short');
    expect((await send(device, short, acts(device).withdraw(short.id))).refused).toEqual([]);
  });

  it('are judged one by one: a strange one keeps no other out', async () => {
    const { devices, acts } = await openWith(name, 'employee', 'employee');
    const [device, other] = devices;
    const { remark, show, withdraw } = acts(device);
    const good = remark('Good');
    const later = [
      { ...remark('Good'), type: 'remark-sung' },
      { ...remark('Good'), mood: 'cheerful' },
    ];
    const bad: [Record<string, unknown>, string][] = [
      [{ ...remark('x'), text: 'x'.repeat(501) }, 'remark.text is more than 500 characters'],
      [{ ...remark('x'), text: ' \n ' }, 'remark.text is empty'],
      [{ ...remark('x'), text: 'a\0b' }, 'remark.text holds characters that are no text'],
      [{ ...remark('x'), text: 'half \ud83d' }, 'remark.text holds characters that are no text'],
      [{ ...remark('x'), id: randomUUID() }, 'remark.id'],
      [{ ...remark('x'), at: 0 }, 'longer ago than the 760 days'],
      [{ ...remark('x'), at: Date.UTC(2027, 0) }, 'more than 30 days ahead'],
      [{ ...remark('x', 'nothing') }, 'There is no published guide called nothing'],
      [{ ...remark('x'), person: other.person }, 'of another device'],
      [withdraw(remark('never sent').id), 'There is no such remark'],
      [show(good.id, good.id), 'your role is employee'],
    ];
    await send(other, acts(other).remark('Of the other'));
    const receipt = await send(device, good, ...bad.map(([event]) => event), ...later);
    expect(receipt.acknowledged).toEqual([good.id]);
    expect(receipt.notYet).toEqual(later.map(({ id }) => id));
    const reasons = new Map(receipt.refused.map(({ id, reason }) => [id, reason]));
    for (const [event, reason] of bad) expect(reasons.get(String(event.id))).toContain(reason);
    const whole = await device.remark([]);
    expect(await whole.json()).toMatchObject({ status: 400, field: 'remarks' });
    expect((await device.ask('GET', '/v1/remarks?since=-1')).status).toBe(400);
  });

  it('are read, exported and erased by their author; nothing of the name is left, here or on devices', async () => {
    const { server, admin, devices, acts } = await openWith(name, 'employee', 'author');
    const [device, moderator] = devices;
    const [mine, gone, others] = [
      acts(device).remark('Mine'),
      acts(device).remark('Gone'),
      acts(admin).remark('Rude'),
    ];
    const withdrawn = acts(device).withdraw(gone.id);
    await send(device, mine, gone, withdrawn);
    await send(admin, others);
    await send(moderator, acts(moderator).hide(others.id, 'Names me'));
    const held = await (await device.ask('GET', `/v1/people/${device.person}`)).json();
    expect(held.remarks).toEqual([mine, gone, withdrawn]);
    const before = await fetchFrom(admin);
    for (const each of [device, moderator]) {
      const answer = await each.ask('DELETE', `/v1/people/${each.person}`);
      expect(await answer.json()).toEqual({ erased: each.person, left: [] });
      const residue = await server.context.engine.snapshot(transaction =>
        findResidue(transaction, each.person),
      );
      expect(residue).toEqual([]);
    }
    // Whoever has all of it, and whoever asks for the first time, is told the same: what was hidden stays so.
    const news = await fetchFrom(admin, before.sequences.at(-1));
    expect(news.events.map(({ type }) => type)).toEqual(Array(4).fill('remark-erased'));
    expect(foldRemarks([...before.events, ...news.events])).toEqual(
      foldRemarks((await fetchFrom(admin)).events),
    );
    expect(await seenBy(admin)).toEqual([['Rude', '']]);
    const all = JSON.stringify(await fetchFrom(admin));
    for (const each of ['Mine', 'Gone', 'Names me', device.person, moderator.person])
      expect(all).not.toContain(each);
    // What is still on its way brings nobody back.
    const late = acts(device).remark('Late');
    expect((await send(device, mine, late)).acknowledged).toEqual([mine.id, late.id]);
    expect(await seenBy(admin)).toEqual([['Rude', '']]);
  });

  it('stay with their workspace', async () => {
    const { server, devices, acts } = await openWith(name, 'employee');
    const [device] = devices;
    const remark = acts(device).remark('Ours');
    await send(device, remark);
    const stranger = await server.join('admin', await server.addWorkspace());
    await openRemarks(stranger);
    expect(await seenBy(stranger)).toEqual([]);
    const hiding = acts(stranger).hide(remark.id);
    for (const event of [hiding, acts(stranger).withdraw(remark.id)])
      expect((await send(stranger, event)).refused[0]?.reason).toBe('There is no such remark.');
    // The same name is another remark elsewhere, and a sequence is of one workspace.
    const same = { ...acts(stranger).remark('Theirs'), id: remark.id };
    expect((await send(stranger, same)).acknowledged).toEqual([remark.id]);
    expect((await fetchFrom(stranger)).sequences).toEqual([1]);
    await stranger.ask('DELETE', `/v1/people/${stranger.person}`);
    expect(await seenBy(device)).toEqual([['Ours']]);
  });

  it('come no faster than a device may send', async () => {
    const { devices, acts } = await openWith(name, 'employee');
    const [device] = devices;
    const statuses: number[] = [];
    for (let sent = 0; sent < 21; sent += 1)
      statuses.push((await device.remark([acts(device).remark(uuidV4())])).status);
    expect(statuses).toEqual([...Array(20).fill(200), 429]);
  });
});
