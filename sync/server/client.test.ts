import { describe, expect, it } from 'vitest';
import { latestGuides } from '../../storage/guides/latest-guides.ts';
import { appendSignals } from '../../storage/signals/append-signals.ts';
import { listQuarantine } from '../../storage/sync/list-quarantine.ts';
import { readSync } from '../../storage/sync/read-sync.ts';
import { engineNames } from '../../tests/fixtures/postgres/open-engine.ts';
import { sampleUsage } from '../../tests/fixtures/sample-usage.ts';
import { openBrowser } from '../../tests/fixtures/server/join-browser.ts';
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
});
