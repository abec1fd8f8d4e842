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
    const put = async (who: typeof first, base: number, title: string) => {
      const answer = await who.ask('PUT', '/v1/drafts/order', { base, draft: draft(title) });
      return [answer.status, await answer.json()];
    };
    expect(await put(first, 0, 'One')).toEqual([200, { revision: 1 }]);
    expect(await put(second, 0, 'Two')).toEqual([409, { revision: 1, draft: draft('One') }]);
    expect(await put(second, 1, 'Two')).toEqual([200, { revision: 2 }]);
    expect(await put(second, 1, 'Two')).toEqual([200, { revision: 2 }]);
    expect(await put(first, 1, 'Three')).toEqual([409, { revision: 2, draft: draft('Two') }]);
    expect(await (await first.ask('GET', '/v1/drafts/order')).json()).toEqual({
      revision: 2,
      draft: draft('Two'),
    });
    expect((await first.ask('DELETE', '/v1/drafts/order?revision=1')).status).toBe(409);
    expect((await first.ask('DELETE', '/v1/drafts/order?revision=2')).status).toBe(200);
    expect(await put(first, 2, 'Four')).toEqual([409, { revision: 0 }]);
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
