import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../guides/schema/guide.ts';
import { engineNames } from '../../../tests/fixtures/postgres/open-engine.ts';
import { sampleGuide } from '../../../tests/fixtures/sample-guide.ts';
import { openServer } from '../../../tests/fixtures/server/open-server.ts';

const draft = (title: string): Draft => {
  const { version: _, publishedAt: __, ...content } = sampleGuide();
  return { ...content, title: { en: title }, revision: 0, updatedAt: 0 };
};

describe.each(engineNames)('a draft that two authors share on %s', name => {
  it('is saved by the one who has seen the latest, and nobody’s work is lost', async () => {
    const server = await openServer(name);
    const [first, second] = [await server.join('author'), await server.join('author')];
    const at = server.clock.now;
    const put = async (who: typeof first, base: number, title: string) => {
      const answer = await who.ask('PUT', '/v1/drafts/order', { base, draft: draft(title) });
      return [answer.status, await answer.json()];
    };
    expect(await put(first, 0, 'One')).toEqual([200, { revision: 1, at }]);
    expect(await put(second, 0, 'Two')).toMatchObject([409, { type: 'conflict' }]);
    expect(await put(second, 1, 'Two')).toEqual([200, { revision: 2, at }]);
    expect(await put(second, 1, 'Two')).toEqual([200, { revision: 2, at }]);
    expect(await put(first, 1, 'Three')).toMatchObject([409, { type: 'conflict' }]);
    expect(await (await first.ask('GET', '/v1/drafts/order')).json()).toEqual({
      revision: 2,
      at,
      from: 0,
      draft: draft('Two'),
    });
    expect((await first.ask('DELETE', '/v1/drafts/order?revision=1')).status).toBe(409);
    expect((await first.ask('DELETE', '/v1/drafts/order?revision=2')).status).toBe(200);
    expect(await put(first, 2, 'Four')).toMatchObject([409, { type: 'conflict' }]);
  });

  it('brings its pictures, which go with it', async () => {
    const server = await openServer(name);
    const [first, second] = [await server.join('author'), await server.join('author')];
    const picture = { id: 'p', type: 'image/png', data: 'iVBORw0KGgo=' };
    const path = '/v1/drafts/order/pictures/p';
    expect((await first.ask('PUT', path, { ...picture, id: 'q' })).status).toBe(400);
    expect((await first.ask('PUT', path, { ...picture, type: 'image/jpeg' })).status).toBe(400);
    expect((await first.ask('PUT', path, picture)).status).toBe(200);
    expect((await first.ask('PUT', path, { ...picture, data: 'iVBORw0KGgoA' })).status).toBe(200);
    await first.ask('PUT', '/v1/drafts/order', { base: 0, draft: draft('One') });
    expect(await (await second.ask('GET', path)).json()).toEqual(picture);
    expect(await (await second.ask('GET', '/v1/drafts')).json()).toEqual({
      drafts: [{ id: 'order', revision: 1, at: server.clock.now }],
    });
    expect((await (await server.join()).ask('GET', path)).status).toBe(403);
    const stranger = await server.join('admin', await server.addWorkspace());
    expect((await stranger.ask('GET', path)).status).toBe(404);
    expect((await first.ask('DELETE', '/v1/drafts/order?revision=1')).status).toBe(200);
    expect((await second.ask('GET', path)).status).toBe(404);
  });

  it('is no employee’s, and refused by the field that is wrong', async () => {
    const server = await openServer(name);
    const [author, employee] = [await server.join('author'), await server.join()];
    expect((await employee.ask('GET', '/v1/drafts/order')).status).toBe(403);
    expect((await employee.ask('GET', '/v1/drafts')).status).toBe(403);
    const other = await author.ask('PUT', '/v1/drafts/other', { base: 0, draft: draft('One') });
    expect(await other.json()).toMatchObject({ status: 400, field: 'draft.id' });
    const wrong = await author.ask('PUT', '/v1/drafts/order', {
      base: 0,
      draft: { ...draft('One'), steps: 7 },
    });
    expect(await wrong.json()).toMatchObject({ status: 400, field: 'draft.steps' });
    expect((await author.ask('GET', '/v1/drafts/none')).status).toBe(404);
  });
});
