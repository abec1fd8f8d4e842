import { describe, expect, it } from 'vitest';
import { latestGuides } from '../../storage/guides/latest-guides.ts';
import { latestLessons } from '../../storage/lessons/latest-lessons.ts';
import { readSetting } from '../../storage/settings/read-setting.ts';
import { readSync } from '../../storage/sync/read-sync.ts';
import { sampleGuide } from '../../tests/fixtures/sample-guide.ts';
import { makeDevice, type SyncDevice, testLink } from '../../tests/fixtures/sync-device.ts';
import { refusal, type SyncServer, startSyncServer } from '../../tests/fixtures/sync-server.ts';
import { guideEntry, lessonEntry } from '../../tests/fixtures/workspace-content.ts';

const joined = async (): Promise<SyncDevice & { server: SyncServer }> => {
  const server = await startSyncServer();
  await server.publish(guideEntry('order', 1, 'why'));
  await server.publish(guideEntry('pay'));
  const device = await makeDevice(server);
  await device.sync.join(testLink);
  return { ...device, server };
};

const guidesOf = async ({ database }: SyncDevice) =>
  (await latestGuides(database)).map(({ id, version, steps }) => `${id} ${version} ${steps.length}`).sort();

/** Changes the answers to `GET /v1/changes`, line by line. */
const rewrite = (server: SyncServer, change: (lines: string[]) => string[]): void => {
  server.interfere = async (path, answer) => {
    const response = await answer();
    if (path !== '/v1/changes') return response;
    const lines = (await response.text()).trimEnd().split('\n');
    return new Response(
      change(lines)
        .map(line => `${line}\n`)
        .join(''),
      { headers: response.headers },
    );
  };
};

/** A pull that is not taken: what is held stays, and the reason is told. */
const expectKept = async (device: SyncDevice, problem: RegExp): Promise<void> => {
  const before = await guidesOf(device);
  const content = await readSync(device.database, 'content');
  expect((await device.sync.syncOnce({ reason: 'person' })).state).toBe('waiting');
  expect(await guidesOf(device)).toEqual(before);
  expect((await readSync(device.database, 'content'))?.sequence).toBe(content?.sequence);
  expect((await device.platform.store.status()).contentProblem?.message ?? '').toMatch(problem);
};

describe('a pull', () => {
  it('brings what is new, what is taken back and what is gone, with lessons and policy', async () => {
    const device = await joined();
    const { server, sync, database } = device;
    await server.publish({ kind: 'policy', id: 'policy', body: JSON.stringify({ offersPerDay: 2 }) });
    await sync.syncOnce({ reason: 'due' });
    expect(await guidesOf(device)).toEqual(['order 1 1', 'pay 1 1']);
    expect((await latestLessons(database)).map(({ id }) => id)).toEqual(['why']);
    expect(await readSetting(database, 'workspacePolicy')).toEqual({ offersPerDay: 2 });
    await server.publish({ ...guideEntry('order', 1, 'why'), archived: true });
    await server.publish(guideEntry('pay', 3));
    await sync.syncOnce({ reason: 'due' });
    expect(await guidesOf(device)).toEqual(['pay 2 3']);
    expect(await latestLessons(database)).toEqual([]);
    expect(server.requests.filter(each => each.startsWith('GET'))).toEqual([
      'GET /v1/changes?since=0',
      'GET /v1/changes?since=3',
    ]);
    // Older versions stay for runs that speak of them.
    expect(await database.guides.count()).toBe(4);
  });

  it('holds what it does not understand, offers it not, and reads all anew after an update', async () => {
    const device = await joined();
    const { server, database, clock, platform } = device;
    await server.publish({
      kind: 'guide',
      id: 'later',
      body: '{"format":"handrail/guide-file","formatVersion":9}',
    });
    await server.publish({ ...guideEntry('other'), id: 'misnamed' });
    expect((await device.sync.syncOnce({ reason: 'due' })).state).toBe('done');
    expect(await guidesOf(device)).toEqual(['order 1 1', 'pay 1 1']);
    const held = await database.held.toArray();
    expect(held.filter(({ understood }) => !understood).map(({ id }) => id)).toEqual(['later', 'misnamed']);
    const updated = await makeDevice(server, { ...platform, version: '1.1.0' }, database);
    for (let at = 0; at < 2; at += 1) {
      clock.now += 60_000;
      expect((await updated.sync.syncOnce({ reason: 'due' })).state).toBe('done');
    }
    expect(server.requests.filter(each => each.endsWith('since=0'))).toHaveLength(2);
  });

  it('takes from a newer server what it knows: kinds, lines and fields that are new keep nothing away', async () => {
    const device = await joined();
    const { server, sync, database } = device;
    await server.publish({ kind: 'trail', id: 'first-week', body: '{"guides":["order"]}' });
    rewrite(server, lines => [
      '{"news":{"text":"something that a later server says"}}',
      ...lines.map(line => line.replace('{"entry":{', '{"entry":{"priority":7,')),
    ]);
    expect((await sync.syncOnce({ reason: 'due' })).state).toBe('done');
    expect(await guidesOf(device)).toEqual(['order 1 1', 'pay 1 1']);
    expect((await database.held.get(['trail', 'first-week']))?.understood).toBe(false);
  });

  it('leaves alone what an author of this browser made under the same name', async () => {
    const device = await joined();
    const own = sampleGuide(5, { id: 'order', title: { en: 'Mine' } });
    await device.database.guides.add(own);
    await device.sync.syncOnce({ reason: 'due' });
    expect(await guidesOf(device)).toEqual(['order 1 1', 'pay 1 1']);
    expect(await device.database.guides.get(['order', 2])).toMatchObject({
      title: own.title,
      archived: true,
    });
  });

  it('goes on from where an answer was cut off', async () => {
    const device = await joined();
    const { server, sync } = device;
    let cuts = 1;
    rewrite(server, lines => (cuts-- > 0 ? lines.slice(0, 2) : lines));
    expect((await sync.syncOnce({ reason: 'due' })).state).toBe('done');
    expect(server.requests.filter(each => each.startsWith('GET'))).toEqual([
      'GET /v1/changes?since=0',
      'GET /v1/changes?since=1',
    ]);
    expect(await guidesOf(device)).toEqual(['order 1 1', 'pay 1 1']);
  });

  it.each([
    ['ends', false],
    ['breaks off', true],
  ])('takes nothing or all where an answer %s at whatever byte', async (_, breaks) => {
    const { server } = await joined();
    const outcomes = new Set<string>();
    const whole = new TextEncoder().encode(JSON.stringify([...server.entries.values()])).length;
    for (let at = 0; at < whole; at += 173) {
      const device = await makeDevice(server);
      await device.sync.join(testLink);
      server.interfere = async (path, answer) => {
        const response = await answer();
        if (path !== '/v1/changes') return response;
        const bytes = new Uint8Array(await response.arrayBuffer()).slice(0, at);
        const body = new ReadableStream<Uint8Array>({
          start: controller => {
            controller.enqueue(bytes);
            if (!breaks) controller.close();
          },
          pull: controller => controller.error(new TypeError('the connection was cut')),
        });
        return new Response(body, { headers: response.headers });
      };
      const all = ['order 1 1', 'pay 1 1'];
      const { state } = await device.sync.syncOnce({ reason: 'due' });
      outcomes.add(state);
      // What is asked for from behind the cut may be short enough to come whole.
      expect(await guidesOf(device)).toEqual(state === 'done' ? all : []);
      server.interfere = undefined;
      expect((await device.sync.syncOnce({ reason: 'person' })).state).toBe('done');
      expect(await guidesOf(device)).toEqual(all);
    }
    expect([...outcomes].sort()).toEqual(['done', 'waiting']);
  });

  it('begins anew where the server says that it must, and keeps the outbox', async () => {
    const device = await joined();
    const { server, sync, database } = device;
    await sync.syncOnce({ reason: 'due' });
    let resets = 1;
    server.interfere = path =>
      path === '/v1/changes' && resets-- > 0 ? Promise.resolve(refusal(410, 'reset-required')) : undefined;
    server.entries.delete('guide pay');
    server.sequence += 1;
    await database.outbox.add({ id: 'unsent', worth: 0 });
    await database.signals.add({
      ...{ id: 'unsent', at: 0, person: 'p', type: 'struggle', kind: 'u-turn', confidence: 1 },
      ...{ page: 'https://a.example/', count: 1, lastAt: device.clock.now },
    });
    expect((await sync.syncOnce({ reason: 'due' })).state).toBe('done');
    expect(await guidesOf(device)).toEqual(['order 1 1']);
    expect(await database.outbox.count()).toBe(1);
    expect((await database.held.toArray()).map(({ id }) => id)).toEqual(['order']);
  });

  it('follows the workspace’s keys from the one that was pinned', async () => {
    const device = await joined();
    const { server, sync, database } = device;
    await server.turnKey();
    await server.turnKey();
    expect((await sync.syncOnce({ reason: 'due' })).state).toBe('done');
    const first = (await readSync(database, 'content'))?.pin;
    await server.turnKey();
    expect((await sync.syncOnce({ reason: 'due' })).state).toBe('done');
    expect((await readSync(database, 'content'))?.pin).not.toBe(first);
  });
});

describe('content that is not right', () => {
  it('is not taken where another signed it', async () => {
    const device = await joined();
    await device.sync.syncOnce({ reason: 'due' });
    const other = await startSyncServer();
    await other.publish(guideEntry('evil'));
    await other.publish(guideEntry('more'));
    await other.publish(guideEntry('most'));
    const evil = await makeDevice(other);
    await evil.sync.join(testLink);
    const lines: string[] = [];
    rewrite(other, all => {
      lines.push(...all);
      return all;
    });
    await evil.sync.syncOnce({ reason: 'due' });
    rewrite(device.server, () => lines.filter(line => !line.includes('"evil"') && !line.includes('"more"')));
    await expectKept(device, /signed with a key/);
    device.server.interfere = undefined;
    await device.server.publish(guideEntry('fine'));
    expect((await device.sync.syncOnce({ reason: 'person' })).state).toBe('done');
    expect(await guidesOf(device)).toEqual(['fine 1 1', 'order 1 1', 'pay 1 1']);
  });

  it('is not taken where its head was changed', async () => {
    const device = await joined();
    rewrite(device.server, lines =>
      lines.map(line =>
        line.includes('"head"') ? line.replace('\\"sequence\\":2', '\\"sequence\\":3') : line,
      ),
    );
    await expectKept(device, /signature is wrong/);
  });

  it('is not taken where it is older than what is held', async () => {
    const device = await joined();
    const { server } = device;
    let old: string[] = [];
    rewrite(server, lines => {
      old = lines;
      return lines;
    });
    await device.sync.syncOnce({ reason: 'due' });
    server.interfere = undefined;
    await server.publish(guideEntry('pay', 2));
    await device.sync.syncOnce({ reason: 'due' });
    rewrite(server, () => old.slice(-1));
    await expectKept(device, /older content/);
  });

  it('is not taken where the same moment is told otherwise', async () => {
    const device = await joined();
    const { server } = device;
    await device.sync.syncOnce({ reason: 'due' });
    server.entries.delete('guide pay');
    await expectKept(device, /otherwise than before/);
  });

  it('is fetched anew once where something is missing, and then not taken', async () => {
    const device = await joined();
    const { server, clock } = device;
    await device.sync.syncOnce({ reason: 'due' });
    await server.publish(guideEntry('new'));
    await server.publish(guideEntry('newer'));
    rewrite(server, lines => lines.filter(line => !line.includes('"id":"new"')));
    await expectKept(device, /does not come to what was signed/);
    expect(server.requests.slice(-2)).toEqual(['GET /v1/changes?since=2', 'GET /v1/changes?since=0']);
    const asked = server.requests.length;
    clock.now += 60_000;
    // Signals go on; content is looked at again after a while.
    await device.sync.syncOnce({ reason: 'due' });
    expect(server.requests.slice(asked).filter(each => each.startsWith('GET'))).toEqual([]);
    expect((await device.platform.store.status()).contentProblem).toBeDefined();
    server.interfere = undefined;
    clock.now += 60 * 60_000;
    expect((await device.sync.syncOnce({ reason: 'due' })).state).toBe('done');
    expect(await guidesOf(device)).toEqual(['new 1 1', 'newer 1 1', 'order 1 1', 'pay 1 1']);
    expect((await device.platform.store.status()).contentProblem).toBeUndefined();
  });

  it.each<[string, (lines: string[]) => string[]]>([
    ['damaged', lines => lines.map(line => line.replace('Press 1', 'Press 9'))],
    ['out of order', lines => [lines[0] ?? '', lines[2] ?? '', lines[1] ?? '', ...lines.slice(3)]],
    ['no line of the protocol', lines => ['{"entry":{}}', ...lines]],
    ['no JSON', lines => ['<html>', ...lines]],
  ])('is not taken where it is %s', async (_, change) => {
    const device = await joined();
    rewrite(device.server, change);
    expect((await device.sync.syncOnce({ reason: 'due' })).state).toBe('waiting');
    expect(await guidesOf(device)).toEqual([]);
    device.server.interfere = undefined;
    expect((await device.sync.syncOnce({ reason: 'person' })).state).toBe('done');
    expect(await guidesOf(device)).toEqual(['order 1 1', 'pay 1 1']);
  });
});

it('one entry that is not right does not keep a second device from all others', async () => {
  const { server } = await joined();
  await server.publish(lessonEntry('by-itself'));
  await server.publish({ kind: 'lesson', id: 'broken', body: 'no JSON' });
  const device = await makeDevice(server);
  await device.sync.join(testLink);
  expect((await device.sync.syncOnce({ reason: 'due' })).state).toBe('done');
  expect((await latestLessons(device.database)).map(({ id }) => id).sort()).toEqual(['by-itself', 'why']);
});
