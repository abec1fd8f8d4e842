import { v7 as uuidV7 } from 'uuid';
import { expect, it } from 'vitest';
import type { RemarkEvent } from '../../guides/schema/remark-event.ts';
import { collectMyData } from '../../storage/my-data/collect-my-data.ts';
import { eraseMyData } from '../../storage/my-data/erase-my-data.ts';
import { actOnRemark, type RemarkAct } from '../../storage/remarks/act-on-remark.ts';
import { writeSetting } from '../../storage/settings/write-setting.ts';
import { enrol } from '../../storage/sync/enrol.ts';
import { readSync } from '../../storage/sync/read-sync.ts';
import { othersRemarks, remarksIn, remarksOn } from '../../tests/fixtures/sample-remarks.ts';
import { makeDevice, testLink } from '../../tests/fixtures/sync-device.ts';
import { refusal, startSyncServer } from '../../tests/fixtures/sync-server.ts';
import { createSync } from './create-sync.ts';

const remark = (text: string): RemarkAct => ({ type: 'remark', kind: 'guide', entry: 'order', text });

/** A device that has joined a workspace in which others have left so many remarks. */
const joined = async (others = 0) => {
  const server = await startSyncServer();
  await server.publish(remarksOn);
  server.remarks.push(...othersRemarks(others));
  const device = await makeDevice(server);
  await device.sync.join(testLink);
  await device.sync.syncOnce({ reason: 'due' });
  const leave = (...texts: string[]) => actOnRemark(device.database, texts.map(remark), device.clock.now);
  const texts = async () => (await remarksIn(device.database)).map(([text]) => text);
  const asked = () => server.requests.filter(each => each.includes('/v1/remarks'));
  return { ...device, server, leave, texts, asked };
};

it('asks for remarks only where the workspace has switched them on', async () => {
  const server = await startSyncServer();
  const { sync, database, clock } = await makeDevice(server);
  await sync.join(testLink);
  await actOnRemark(database, [remark('Mine')], clock.now);
  const asked = () => server.requests.filter(each => each.includes('/v1/remarks'));
  await sync.syncOnce({ reason: 'due' });
  expect(asked()).toEqual([]);
  await server.publish(remarksOn);
  await writeSetting(database, 'policy', { remarks: false });
  await sync.syncOnce({ reason: 'due' });
  expect(asked()).toEqual([]);
  await writeSetting(database, 'policy', {});
  await sync.syncOnce({ reason: 'due' });
  expect(asked()).toEqual(['POST /v1/remarks', 'GET /v1/remarks?since=0']);
  expect(await remarksIn(database)).toEqual([['Mine', undefined, undefined]]);
});

it('fetches page by page, and after that only what is new', async () => {
  const { server, sync, texts, asked } = await joined(7);
  expect(asked().map(each => each.split('=')[1])).toEqual(['0', '3', '6']);
  server.remarks.push(...othersRemarks(8).slice(7));
  await sync.syncOnce({ reason: 'due' });
  expect(asked().at(-1)).toBe('GET /v1/remarks?since=7');
  expect(await texts()).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map(at => `Other ${at}`));
});

it('sends what a person did, puts aside what is refused or not known yet, and tries the latter again', async () => {
  const { server, sync, database, leave, clock } = await joined();
  await leave('Good', 'Bad', 'Odd');
  server.judge = ({ text }) =>
    text === 'Bad' ? { reason: 'It is bad.' } : text === 'Odd' ? 'notYet' : 'acknowledged';
  await sync.syncOnce({ reason: 'due' });
  expect(await remarksIn(database)).toEqual([
    ['Bad', 'refused', 'It is bad.'],
    ['Good', undefined, undefined],
    ['Odd', 'aside', undefined],
  ]);
  await sync.syncOnce({ reason: 'due' });
  server.judge = () => 'acknowledged';
  server.version = '1.0.1';
  await sync.syncOnce({ reason: 'due' });
  await sync.syncOnce({ reason: 'due' });
  expect(server.remarks.map(event => 'text' in event && event.text)).toEqual(['Good', 'Odd']);
  expect(server.remarks[0]).toMatchObject({ at: clock.now, kind: 'guide', entry: 'order' });
  expect(server.remarks[0]).not.toHaveProperty('sending');
  // What the server never had is withdrawn here alone.
  const [bad] = await database.remarks.where('sending').equals('refused').toArray();
  await actOnRemark(database, [{ type: 'remark-withdrawn', remark: bad?.id ?? '' }], clock.now);
  expect(await database.remarks.where('sending').equals('waiting').count()).toBe(0);
  expect((await remarksIn(database)).map(([text]) => text)).toEqual(['Good', 'Odd']);
});

it('a server that has none, or has just switched them off, keeps nothing else from being synced', async () => {
  const { server, sync, database, leave } = await joined();
  await leave('Mine');
  server.interfere = path =>
    path === '/v1/remarks' ? Promise.resolve(refusal(404, 'not-found')) : undefined;
  expect((await sync.syncOnce({ reason: 'due' })).state).toBe('done');
  expect(await remarksIn(database)).toEqual([['Mine', 'waiting', undefined]]);
  server.interfere = undefined;
  await sync.syncOnce({ reason: 'due' });
  expect(await remarksIn(database)).toEqual([['Mine', undefined, undefined]]);
});

it.each([
  ['of another shape', { events: 'none' }],
  ['out of order', { events: [{ sequence: 1, event: {} }], more: false, keptFrom: 0, mayModerate: false }],
  ['without an end', { events: [], more: true, keptFrom: 0, mayModerate: false }],
])('takes no remarks from an answer %s', async (_, answer) => {
  const { server, sync, texts } = await joined(2);
  server.interfere = path => (path === '/v1/remarks' ? Promise.resolve(Response.json(answer)) : undefined);
  expect((await sync.syncOnce({ reason: 'due' })).state).toBe('waiting');
  expect(await texts()).toEqual(['Other 1', 'Other 2']);
});

it('passes over what a newer server knows, and looks at it again once it is newer itself', async () => {
  const { server, sync, platform, texts, asked } = await joined(1);
  const strange = { id: uuidV7(), at: 1, type: 'remark-sung' } as unknown as RemarkEvent;
  server.remarks.push(strange, ...othersRemarks(2).slice(1));
  expect((await sync.syncOnce({ reason: 'due' })).state).toBe('done');
  expect(await texts()).toEqual(['Other 1', 'Other 2']);
  await createSync({ ...platform, version: '1.1.0' }).syncOnce({ reason: 'due' });
  expect(asked().at(-2)).toBe('GET /v1/remarks?since=0');
  expect(await texts()).toEqual(['Other 1', 'Other 2']);
});

it('puts what is left of an erased remark in its place, and forgets what is kept no longer', async () => {
  const { server, sync, database, texts, clock } = await joined(3);
  const [first, second] = server.remarks;
  if (!first || !second) throw new Error('There are no remarks.');
  const hidden = {
    id: uuidV7(),
    at: first.at + 90,
    person: second.person,
    remark: second.id,
    reason: 'Rude',
  };
  server.remarks.push({ ...hidden, type: 'remark-hidden' });
  await sync.syncOnce({ reason: 'due' });
  const erased = { id: first.id, at: first.at, type: 'remark-erased', was: 'remark', remark: first.id };
  server.remarks.push(erased as unknown as RemarkEvent);
  await sync.syncOnce({ reason: 'due' });
  expect(await texts()).toEqual(['Other 2', 'Other 3']);
  expect(JSON.stringify(await database.remarks.get(first.id))).not.toContain('Other');
  server.keptFrom = second.at + 1;
  clock.now += 1000;
  await sync.syncOnce({ reason: 'due' });
  expect(await texts()).toEqual(['Other 3']);
  expect(await database.remarks.count()).toBe(1);
});

it('begins anew where the server has gone back to a backup, and keeps what is still to be sent', async () => {
  const { server, sync, database, leave, texts } = await joined(5);
  await leave('Mine');
  server.remarks.splice(2);
  // Taken up at once, it would be the third again.
  server.judge = () => ({ reason: 'Not now.' });
  expect((await sync.syncOnce({ reason: 'due' })).state).toBe('done');
  expect(await texts()).toEqual(['Mine', 'Other 1', 'Other 2']);
  expect((await readSync(database, 'remarks'))?.sequence).toBe(2);
});

it('leaving the workspace forgets the remarks of others; another workspace is sent none of this one', async () => {
  const { sync, database, leave, texts } = await joined(2);
  await leave('Sent');
  await sync.syncOnce({ reason: 'due' });
  await leave('Unsent');
  await sync.leave();
  expect(await texts()).toEqual(['Sent', 'Unsent']);
  const other = { origin: 'https://b.example', workspace: 'other', workspaceName: 'B' };
  await enrol(database, { ...other, role: 'employee' }, 'pin');
  expect(await database.remarks.count()).toBe(0);
});

it('leaving for good forgets what is not sent, too', async () => {
  const { sync, leave, texts } = await joined(1);
  await leave('Unsent');
  await sync.leave({ forgetSignals: true });
  expect(await texts()).toEqual([]);
});

it('one’s own are exported and erased, and those of others are not', async () => {
  const { sync, database, leave, texts } = await joined(1);
  await leave('Sent');
  await sync.syncOnce({ reason: 'due' });
  await leave('Unsent');
  const { remarks } = await collectMyData(database);
  expect(remarks.map(event => 'text' in event && event.text)).toEqual(['Sent', 'Unsent']);
  await eraseMyData(database);
  expect(await texts()).toEqual(['Other 1']);
});
