import { describe, expect, it } from 'vitest';
import { latestGuides } from '../../storage/guides/latest-guides.ts';
import { eraseMyData } from '../../storage/my-data/erase-my-data.ts';
import { actOnRemark } from '../../storage/remarks/act-on-remark.ts';
import { appendSignals } from '../../storage/signals/append-signals.ts';
import { listQuarantine } from '../../storage/sync/list-quarantine.ts';
import { readSync } from '../../storage/sync/read-sync.ts';
import { engineNames } from '../../tests/fixtures/postgres/open-engine.ts';
import { remarksIn, remarksOn } from '../../tests/fixtures/sample-remarks.ts';
import { sampleUsage } from '../../tests/fixtures/sample-usage.ts';
import { joinBrowser, openBrowser } from '../../tests/fixtures/server/join-browser.ts';
import { type OpenServer, openServer } from '../../tests/fixtures/server/open-server.ts';
import { guideEntry, lessonEntry } from '../../tests/fixtures/workspace-content.ts';

const day = 24 * 60 * 60_000;

const linkFor = async (server: OpenServer): Promise<string> =>
  `https://handrail.example/join#${await server.codeFor('employee')}`;

describe.each(engineNames)('the extension’s client and a server on %s', name => {
  it.each([0, 3 * day, -3 * day])('agree, with a clock that is %i ms off', async wrongBy => {
    const server = await openServer(name);
    const author = await server.join('author');
    const publish = async ({ kind, body }: { kind: string; body: string }): Promise<void> => {
      const answer = await author.ask('POST', '/v1/publications', { kind, body });
      expect(answer.status).toBe(200);
    };
    for (const entry of [guideEntry('order'), guideEntry('pay', 2), lessonEntry('why')]) await publish(entry);
    const { sync, database, platform } = await openBrowser(server, wrongBy);
    const link = await linkFor(server);
    expect(await sync.join(link)).toMatchObject({ ok: true, value: { role: 'employee' } });
    expect(await sync.join(link)).toMatchObject({ ok: true });
    await appendSignals(database, sampleUsage(1200), platform.now());
    expect(await sync.syncOnce({ reason: 'due' })).toMatchObject({ state: 'done' });
    expect(await database.outbox.count()).toBe(0);
    expect(await listQuarantine(database)).toEqual([]);
    expect(await database.aside.count()).toBe(0);
    expect((await latestGuides(database)).map(({ id }) => id).sort()).toEqual(['order', 'pay']);
    expect(await readSync(database, 'content')).toMatchObject({ sequence: 3 });

    await author.ask('POST', '/v1/publications', { kind: 'guide', id: 'pay', archived: true });
    expect(await sync.syncOnce({ reason: 'due' })).toMatchObject({ state: 'done' });
    expect((await latestGuides(database)).map(({ id }) => id)).toEqual(['order']);
    expect(await readSync(database, 'content')).toMatchObject({ sequence: 4 });
  });

  it('carry remarks from one browser to another, and what becomes of them', async () => {
    const server = await openServer(name);
    const admin = await server.join('admin');
    for (const { kind, body } of [guideEntry('order'), remarksOn])
      await admin.ask('POST', '/v1/publications', { kind, body });
    const [one, other] = [await joinBrowser(server), await joinBrowser(server)];
    for (const { sync } of [one, other]) await sync.syncOnce({ reason: 'due' });
    const act = (...acts: Parameters<typeof actOnRemark>[1]) =>
      actOnRemark(one.database, acts, server.clock.now);
    const about = { type: 'remark', kind: 'guide', entry: 'order' } as const;
    await act({ ...about, text: 'First' }, { ...about, text: 'Second', name: 'Ada' });
    await act({ ...about, entry: 'gone', text: 'Nowhere' });
    for (const { sync } of [one, other])
      expect(await sync.syncOnce({ reason: 'due' })).toMatchObject({ state: 'done' });
    expect(await remarksIn(other.database)).toEqual([
      ['First', undefined, undefined],
      ['Second', undefined, undefined],
    ]);
    expect((await remarksIn(one.database))[1]).toEqual([
      'Nowhere',
      'refused',
      'There is no published guide called gone.',
    ]);
    // Erased there, and with that in every browser.
    await eraseMyData(one.database);
    for (const { sync } of [one, other]) await sync.syncOnce({ reason: 'due' });
    expect(await remarksIn(other.database)).toEqual([]);
    expect(await remarksIn(one.database)).toEqual([]);
  });
});
