import { describe, expect, it } from 'vitest';
import { openSyncStore } from '../../../storage/sync/open-sync-store.ts';
import { openTestDatabase } from '../../../tests/fixtures/open-test-database.ts';
import { engineNames } from '../../../tests/fixtures/postgres/open-engine.ts';
import { type OpenServer, openServer } from '../../../tests/fixtures/server/open-server.ts';
import { guideEntry } from '../../../tests/fixtures/workspace-content.ts';
import type { NewsAnswer } from '../../client/await-news.ts';
import { createSync } from '../../client/create-sync.ts';

const publish = async (server: OpenServer, workspace?: number): Promise<void> => {
  const author = await server.join('author', workspace);
  const { kind, body } = guideEntry('order');
  expect((await author.ask('POST', '/v1/publications', { kind, body })).status).toBe(200);
};

describe.each(engineNames)('who waits for news at a server on %s', name => {
  it('is told when something is published in their workspace, and of nobody else’s', async () => {
    const server = await openServer(name);
    const device = await server.join();
    const elsewhere = await server.addWorkspace();
    const told: string[] = [];
    const waiting = device.ask('GET', '/v1/news?since=0&wait=25').then(async answer => {
      told.push('news');
      return answer.json();
    });
    await publish(server, elsewhere);
    expect(await (await device.ask('GET', '/v1/news?since=0&wait=2')).json()).toEqual({ sequence: 0 });
    expect(told).toEqual([]);
    await publish(server);
    expect(await waiting).toEqual({ sequence: 1 });
    // Who is behind already is told at once.
    expect(await (await device.ask('GET', '/v1/news?since=0&wait=25')).json()).toEqual({ sequence: 1 });
  });

  it('is told nothing new when the server stops, or by one that has stopped', async () => {
    const server = await openServer(name);
    const device = await server.join();
    const waiting = device.ask('GET', '/v1/news?since=7&wait=25');
    await new Promise(resolve => setTimeout(resolve, 200));
    server.context.news.close();
    expect(await (await waiting).json()).toEqual({ sequence: 7 });
    expect(await (await device.ask('GET', '/v1/news?since=8&wait=25')).json()).toEqual({ sequence: 8 });
  });

  it('is refused by the field that is wrong, and without a token', async () => {
    const server = await openServer(name);
    const device = await server.join();
    for (const [query, field] of [
      ['since=-1', 'since'],
      ['since=x', 'since'],
      ['since=0&wait=26', 'wait'],
      ['since=0&wait=0.5', 'wait'],
    ])
      expect(await (await device.ask('GET', `/v1/news?${query}`)).json()).toMatchObject({
        status: 400,
        field,
      });
    device.borrow('');
    expect((await device.ask('GET', '/v1/news?since=0')).status).toBe(401);
  });

  it('is the extension’s client, which fetches what it heard of', async () => {
    const server = await openServer(name);
    const database = await openTestDatabase();
    const sync = createSync({
      fetch: (url, init) => server.fetch(new Request(url, init)),
      now: () => server.clock.now,
      random: () => 0.5,
      version: '1.0.0',
      store: openSyncStore(database),
    });
    await sync.join(`https://handrail.example/join#${await server.codeFor('employee')}`);
    const heard: Promise<NewsAnswer> = sync.awaitNews();
    // Beside it, a sync goes on as ever.
    expect(await sync.syncOnce({ reason: 'due' })).toMatchObject({ state: 'done' });
    await publish(server);
    expect(await heard).toEqual({ news: true, nextAt: server.clock.now + 1500 });
    expect(await sync.syncOnce({ reason: 'due' })).toMatchObject({ state: 'done' });
    expect(await database.guides.count()).toBe(1);
  });
});
