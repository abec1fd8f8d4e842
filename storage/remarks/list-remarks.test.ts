import { v7 as uuidV7 } from 'uuid';
import { expect, it } from 'vitest';
import { openTestDatabase } from '../../tests/fixtures/open-test-database.ts';
import { othersRemarks } from '../../tests/fixtures/sample-remarks.ts';
import { writeSetting } from '../settings/write-setting.ts';
import { enrol } from '../sync/enrol.ts';
import { writeSync } from '../sync/write-sync.ts';
import { actOnRemark } from './act-on-remark.ts';
import { listRemarks } from './list-remarks.ts';
import { showRemark } from './show-remark.ts';

/** A database of a device that belongs to a workspace with remarks and the guide `order`. */
const joined = async (others: number, mayModerate = false) => {
  const database = await openTestDatabase();
  const workspace = { origin: 'https://a.example', workspace: 'w', workspaceName: 'Ward 7' };
  await enrol(database, { ...workspace, role: 'employee' }, 'pin');
  await writeSetting(database, 'workspacePolicy', { remarks: true });
  const entry = { kind: 'guide', version: 1, sequence: 1, hash: '', archived: false, understood: true };
  await database.held.put({ ...entry, id: 'order' });
  const remarks = othersRemarks(others, 0);
  await database.remarks.bulkAdd(remarks);
  await writeSync(database, 'remarks', { sequence: others, readBy: '1', mayModerate });
  const leave = (text: string) =>
    actOnRemark(database, [{ type: 'remark', kind: 'guide', entry: 'order', text }], 100);
  const hide = (index: number, reason: string, at = 50) =>
    database.remarks.add({
      ...{ id: uuidV7(), at, person: '00000000-0000-4000-8000-0000000000fe', type: 'remark-hidden' },
      ...{ remark: remarks[index]?.id ?? '', reason },
    });
  const seen = async () => (await listRemarks(database, 'guide', 'order'))?.remarks;
  return { database, remarks, leave, hide, seen };
};

it('there are remarks on what the workspace has published, where it wants them, and else none', async () => {
  const { database, seen } = await joined(1);
  expect(await listRemarks(database, 'guide', 'order')).toMatchObject({
    workspace: 'Ward 7',
    mayModerate: false,
    remarks: [{ text: 'Other 1', own: false }],
  });
  expect(await listRemarks(database, 'guide', 'own')).toBeNull();
  expect(await listRemarks(database, 'lesson', 'order')).toBeNull();
  await database.held.update(['guide', 'order'], { archived: true });
  expect(await seen()).toBeUndefined();
  await database.held.update(['guide', 'order'], { archived: false });
  await writeSetting(database, 'workspacePolicy', {});
  expect(await seen()).toBeUndefined();
});

it('one’s own are there at once, and say what has become of them', async () => {
  const { database, leave, seen } = await joined(1);
  await leave('Mine');
  const [, mine] = (await seen()) ?? [];
  expect(mine).toMatchObject({ text: 'Mine', own: true, unsent: {} });
  const id = mine?.id ?? '';
  await database.remarks.update(id, {
    sending: 'refused',
    said: { version: '1', at: 1, reason: 'It is bad.' },
  });
  expect((await seen())?.[1]).toMatchObject({ unsent: { refused: 'It is bad.' } });
  await actOnRemark(database, [{ type: 'remark-withdrawn', remark: id }], 101);
  expect(await seen()).toHaveLength(1);
  expect(await database.remarks.count()).toBe(1);
});

it('one that is at the server is withdrawn there, too', async () => {
  const { database, leave, seen } = await joined(0);
  await leave('Mine');
  const id = (await seen())?.[0]?.id ?? '';
  await database.remarks.toCollection().modify(row => {
    delete row.sending;
  });
  await actOnRemark(database, [{ type: 'remark-withdrawn', remark: id }], 101);
  expect(await seen()).toEqual([]);
  expect(await database.remarks.where('sending').equals('waiting').count()).toBe(1);
});

it('what is hidden is seen by its author and by who may moderate, with the reason', async () => {
  const plain = await joined(2);
  await plain.hide(0, 'Rude');
  expect((await plain.seen())?.map(({ text }) => text)).toEqual(['Other 2']);
  const moderating = await joined(2, true);
  await moderating.hide(0, 'Rude');
  await moderating.hide(0, 'Off', 51);
  expect((await moderating.seen())?.[0]).toMatchObject({ text: 'Other 1', hidden: ['Rude', 'Off'] });
  // Shown again, it is so for every hiding that is known here.
  const { database, remarks, seen } = moderating;
  await actOnRemark(database, await showRemark(database, remarks[0]?.id ?? ''), 102);
  expect((await seen())?.[0]).not.toHaveProperty('hidden');
  expect(await database.remarks.where('sending').equals('waiting').count()).toBe(2);
});

it('what the server did not let happen did not', async () => {
  const { database, remarks, seen } = await joined(1, true);
  const remark = remarks[0]?.id ?? '';
  await actOnRemark(database, [{ type: 'remark-hidden', remark, reason: 'Rude' }], 100);
  expect((await seen())?.[0]).toMatchObject({ hidden: ['Rude'] });
  await database.remarks.where('sending').equals('waiting').modify({ sending: 'refused' });
  expect((await seen())?.[0]).not.toHaveProperty('hidden');
  // Nothing can be done with what was erased in the meantime.
  await actOnRemark(database, [{ type: 'remark-hidden', remark: uuidV7(), reason: 'Rude' }], 100);
  expect(await database.remarks.count()).toBe(2);
});
