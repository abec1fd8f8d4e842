import { describe, expect, it } from 'vitest';
import { writeGuideFile } from '../../../guides/exchange/write-guide-file.ts';
import type { Guide } from '../../../guides/schema/guide.ts';
import { engineNames, openEngine } from '../../../tests/fixtures/postgres/open-engine.ts';
import { sampleGuide } from '../../../tests/fixtures/sample-guide.ts';
import { sampleLesson } from '../../../tests/fixtures/sample-lesson.ts';
import { openServer } from '../../../tests/fixtures/server/open-server.ts';
import type { TestDevice } from '../../../tests/fixtures/server/test-device.ts';
import { type ChangeLine, changeLineSchema } from '../../protocol/change-line.ts';
import { packHeadSchema } from '../../protocol/pack-head.ts';
import { packRoot } from '../../protocol/pack-root.ts';
import { sha256 } from '../../protocol/sha256.ts';
import type { Engine, Transaction } from '../database/engine.ts';

const body = (changes: Partial<Guide> = {}): string =>
  writeGuideFile({
    format: 'handrail/guide-file',
    formatVersion: 2,
    guide: sampleGuide(2, changes),
    lessons: [],
    pictures: [],
  });

const pull = async (device: TestDevice, since = 0) => {
  const text = await (await device.ask('GET', `/v1/changes?since=${since}`)).text();
  const lines = text
    .trim()
    .split('\n')
    .map((line): ChangeLine => changeLineSchema.parse(JSON.parse(line)));
  const entries = lines.flatMap(line => ('entry' in line ? [line.entry] : []));
  const last = lines.at(-1);
  if (!last || !('head' in last)) throw new Error('The answer has no head.');
  return {
    entries,
    ...last.head,
    head: packHeadSchema.parse(JSON.parse(last.head.head)),
    text: last.head.head,
    lines,
  };
};

const isSigned = async (publicKey: string, signature: string, text: string): Promise<boolean> => {
  const bytes = (base64url: string) => Buffer.from(base64url, 'base64url');
  const key = await crypto.subtle.importKey('raw', bytes(publicKey), 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, bytes(signature), new TextEncoder().encode(text));
};

describe.each(engineNames)('content published on a server on %s', name => {
  it('comes to every device in order, whole, and signed by the key that it pinned', async () => {
    const server = await openServer(name);
    const author = await server.join('author');
    const device = await server.join();
    const { key } = await device.enrol(await server.codeFor('employee'));
    const empty = await pull(device);
    expect(empty.entries).toEqual([]);
    expect(empty.head.sequence).toBe(0);

    for (const id of ['a', 'b', 'c'])
      expect(
        (await author.ask('POST', '/v1/publications', { kind: 'guide', body: body({ id }) })).status,
      ).toBe(200);
    const lesson = JSON.stringify(sampleLesson());
    expect((await author.ask('POST', '/v1/publications', { kind: 'lesson', body: lesson })).status).toBe(200);

    const all = await pull(device);
    expect(all.lines[0]).toEqual({ expected: 4 });
    expect(all.entries.map(entry => [entry.kind, entry.id, entry.sequence])).toEqual([
      ['guide', 'a', 1],
      ['guide', 'b', 2],
      ['guide', 'c', 3],
      ['lesson', sampleLesson().id, 4],
    ]);
    for (const entry of all.entries) expect(await sha256(entry.body)).toBe(entry.hash);
    expect(all.head).toMatchObject({ workspace: server.workspace.uuid, sequence: 4 });
    expect(all.head.root).toBe(await packRoot(all.entries));
    expect(await isSigned(key.publicKey, all.signature, `handrail/pack-head:${all.text}`)).toBe(true);
    expect((await pull(device, 3)).entries.map(({ id }) => id)).toEqual([sampleLesson().id]);
  });

  it('is read once, however many ask for the same, and anew when more was published', async () => {
    const plain = await openEngine(name);
    let read = 0;
    const counting = (transaction: Transaction): Transaction => ({
      ...transaction,
      rows(statement, values) {
        if (statement === 'listChanges') read += 1;
        return transaction.rows(statement, values);
      },
    });
    const engine: Engine = { ...plain, snapshot: work => plain.snapshot(each => work(counting(each))) };
    const server = await openServer(name, { engine });
    const author = await server.join('author');
    const publish = (id: string) =>
      author.ask('POST', '/v1/publications', { kind: 'guide', body: body({ id }) });
    await publish('a');
    const [first, ...others] = await Promise.all(Array.from({ length: 20 }, () => pull(author)));
    expect(others.map(({ text }) => text)).toEqual(others.map(() => first?.text));
    expect(read).toBe(1);
    await publish('b');
    expect((await pull(author)).entries.map(({ id }) => id)).toEqual(['a', 'b']);
    expect((await pull(author, 1)).entries.map(({ id }) => id)).toEqual(['b']);
    expect(read).toBe(3);
    // Nobody is given what was read for another workspace.
    const stranger = await server.join('employee', await server.addWorkspace());
    expect((await pull(stranger)).entries).toEqual([]);
  });

  it('is numbered once: the same again changes nothing, another under the same version is refused', async () => {
    const server = await openServer(name);
    const author = await server.join('author');
    const publish = async (text: string) => {
      const answer = await author.ask('POST', '/v1/publications', { kind: 'guide', body: text });
      return [answer.status, await answer.json()];
    };
    expect(await publish(body())).toEqual([200, { sequence: 1, version: 1 }]);
    expect(await publish(body())).toEqual([200, { sequence: 1, version: 1 }]);
    expect(await publish(body({ title: { en: 'Other' } }))).toMatchObject([409, { type: 'conflict' }]);
    expect(await publish(body({ title: { en: 'Other' }, version: 2 }))).toEqual([
      200,
      { sequence: 2, version: 2 },
    ]);
    const { entries } = await pull(author);
    expect(entries.map(({ version, sequence }) => [version, sequence])).toEqual([[2, 2]]);
  });

  it('is taken once though the answer was lost and others went on, and over nothing that was not seen', async () => {
    const server = await openServer(name);
    const author = await server.join('author');
    const publish = async (request: object) => {
      const answer = await author.ask('POST', '/v1/publications', { kind: 'guide', ...request });
      return [answer.status, await answer.json()];
    };
    const [one, two] = [body(), body({ version: 2, title: { en: 'Two' } })];
    expect(await publish({ body: one, base: 1 })).toMatchObject([409, { field: 'base' }]);
    expect(await publish({ body: one, base: 0 })).toEqual([200, { sequence: 1, version: 1 }]);
    expect(await publish({ body: two, base: 1 })).toEqual([200, { sequence: 2, version: 2 }]);
    expect(await publish({ body: one, base: 0 })).toEqual([200, { sequence: 1, version: 1 }]);
    expect(await publish({ body: body({ version: 3 }), base: 1 })).toMatchObject([
      409,
      { type: 'conflict', title: expect.stringContaining('Version 2') },
    ]);
    expect(await publish({ id: 'order', archived: true, base: 1 })).toMatchObject([409, {}]);
    expect(await publish({ id: 'order', archived: true, base: 2 })).toEqual([
      200,
      { sequence: 3, version: 2 },
    ]);
    const { entries, head } = await pull(author);
    expect(entries).toMatchObject([{ version: 2, archived: true, sequence: 3 }]);
    expect(head.sequence).toBe(3);
  });

  it('is a lesson only with the pictures that it shows', async () => {
    const server = await openServer(name);
    const author = await server.join('author');
    const card = { kind: 'picture', id: 'c', picture: 'p', description: { en: 'It.' } } as const;
    const lesson = sampleLesson({ cards: [card] });
    const pictures = [{ id: 'p', type: 'image/png', data: 'iVBORw0KGgo=' }];
    const publish = async (text: unknown) => {
      const request = { kind: 'lesson', body: JSON.stringify(text) };
      const answer = await author.ask('POST', '/v1/publications', request);
      return [answer.status, await answer.json()];
    };
    const file = { format: 'handrail/lesson-file', formatVersion: 1, lesson, pictures };
    expect(await publish(lesson)).toMatchObject([400, { field: 'body.cards[0].picture' }]);
    expect(await publish({ ...file, pictures: [] })).toMatchObject([
      400,
      { field: 'body.lesson.cards[0].picture' },
    ]);
    const broken = [{ ...pictures[0], data: 'AAAA' }];
    expect(await publish({ ...file, pictures: broken })).toMatchObject([
      400,
      { field: 'body.pictures[0].data' },
    ]);
    expect(await publish(file)).toEqual([200, { sequence: 1, version: 1 }]);
  });

  it('can be taken back and brought out again, which devices are told', async () => {
    const server = await openServer(name);
    const author = await server.join('author');
    await author.ask('POST', '/v1/publications', { kind: 'guide', body: body() });
    const archive = async (archived: boolean) =>
      (await author.ask('POST', '/v1/publications', { kind: 'guide', id: 'order', archived })).json();
    expect(await archive(true)).toEqual({ sequence: 2, version: 1 });
    expect(await archive(true)).toEqual({ sequence: 2, version: 1 });
    expect((await pull(author)).entries).toMatchObject([{ id: 'order', archived: true, sequence: 2 }]);
    expect(await archive(false)).toEqual({ sequence: 3, version: 1 });
  });

  it('is refused by the field that is wrong, and where the role does not allow it', async () => {
    const server = await openServer(name);
    const [author, device] = [await server.join('author'), await server.join()];
    const post = (who: TestDevice, request: unknown) => who.ask('POST', '/v1/publications', request);
    expect((await post(device, { kind: 'guide', body: body() })).status).toBe(403);
    expect((await post(author, { kind: 'policy', body: '{}' })).status).toBe(403);
    const wrong = await (await post(author, { kind: 'guide', body: body({ pages: ['no page'] }) })).json();
    expect(wrong).toMatchObject({ status: 400, field: 'body.guide.pages[0]' });
    expect((await post(author, { kind: 'guide', id: 'unknown', archived: true })).status).toBe(404);
    expect((await pull(author)).head.sequence).toBe(0);
  });

  it('is numbered without a gap or a double where many publish at once', async () => {
    const server = await openServer(name);
    const author = await server.join('author');
    const ids = Array.from({ length: 25 }, (_, at) => `guide-${at}`);
    const answers = await Promise.all(
      ids.map(id => author.ask('POST', '/v1/publications', { kind: 'guide', body: body({ id }) })),
    );
    const sequences = await Promise.all(answers.map(async answer => (await answer.json()).sequence));
    expect(sequences.sort((left, right) => left - right)).toEqual(ids.map((_, at) => at + 1));
    const { entries, head } = await pull(author);
    expect(head.root).toBe(await packRoot(entries));
  });

  it('stays with its workspace', async () => {
    const server = await openServer(name);
    const author = await server.join('author');
    await author.ask('POST', '/v1/publications', { kind: 'guide', body: body() });
    const elsewhere = await server.addWorkspace();
    const stranger = await server.join('admin', elsewhere);
    expect((await pull(stranger)).entries).toEqual([]);
    const { guides } = await (await stranger.ask('GET', '/v1/report?from=2026-06-01&to=2026-06-02')).json();
    expect(guides).toEqual([]);
    expect((await stranger.ask('DELETE', `/v1/devices/${author.id}`)).status).toBe(404);
    expect((await (await stranger.ask('GET', '/v1/devices')).json()).devices).toHaveLength(1);
  });

  it('is signed by a new key, which the old one endorses, once an admin has changed it', async () => {
    const server = await openServer(name);
    const admin = await server.join('admin');
    const before = await pull(admin);
    expect((await admin.ask('POST', '/v1/keys')).status).toBe(200);
    const after = await pull(admin);
    const [old, fresh] = after.keys;
    expect(old).toEqual(before.keys[0]);
    expect(after.head.sequence).toBe(before.head.sequence + 1);
    const endorsed = `handrail/pack-key:${fresh?.publicKey}`;
    expect(await isSigned(old?.publicKey ?? '', fresh?.endorsement ?? '', endorsed)).toBe(true);
    expect(await isSigned(fresh?.publicKey ?? '', after.signature, `handrail/pack-head:${after.text}`)).toBe(
      true,
    );
  });
});
