import { describe, expect, it } from 'vitest';
import type { Draft } from '../../guides/schema/guide.ts';
import { createDraft } from '../../storage/drafts/create-draft.ts';
import { editGuide } from '../../storage/drafts/edit-guide.ts';
import { publishDraft } from '../../storage/drafts/publish-draft.ts';
import { removeDraft } from '../../storage/drafts/remove-draft.ts';
import { saveDraft } from '../../storage/drafts/save-draft.ts';
import { listKept } from '../../storage/shares/list-kept.ts';
import { settleKept } from '../../storage/shares/settle-kept.ts';
import { shareDraft } from '../../storage/shares/share-draft.ts';
import { engineNames } from '../../tests/fixtures/postgres/open-engine.ts';
import { sampleGuide } from '../../tests/fixtures/sample-guide.ts';
import { type Browser, joinBrowser } from '../../tests/fixtures/server/join-browser.ts';
import { type OpenServer, openServer } from '../../tests/fixtures/server/open-server.ts';
import { writeGuide } from '../../tests/fixtures/write-guide.ts';

const picture = { id: 'p', type: 'image/png', data: 'iVBORw0KGgo=' } as const;

const run = async (...browsers: Browser[]): Promise<void> => {
  for (const { sync } of browsers)
    expect(await sync.syncOnce({ reason: 'due' })).toMatchObject({ state: 'done' });
};

const draftIn = async ({ database }: Browser, id: string): Promise<Draft> => {
  const draft = await database.drafts.get(id);
  if (!draft) throw new Error('There is no such draft.');
  return draft;
};

const change = async (
  browser: Browser,
  id: string,
  edit: (draft: Draft) => Partial<Draft>,
): Promise<void> => {
  const draft = await draftIn(browser, id);
  expect(await saveDraft(browser.database, { ...draft, ...edit(draft) }, 9)).toMatchObject({ ok: true });
};

const retitle = (browser: Browser, id: string, title: string): Promise<void> =>
  change(browser, id, () => ({ title: { en: title } }));

/** Changes one step so that it can be told from others. */
const restep = (browser: Browser, id: string, at: number, label: string): Promise<void> =>
  change(browser, id, ({ steps }) => ({
    steps: steps.map((step, position) =>
      position === at
        ? { ...step, text: { en: [{ type: 'paragraph', content: [{ type: 'text', text: label }] }] } }
        : step,
    ) as Draft['steps'],
  }));

const labels = async (browser: Browser, id: string): Promise<string[]> =>
  (await draftIn(browser, id)).steps.map(
    step => /"text":"([^"]+)"/.exec(JSON.stringify(step.text))?.[1] ?? '',
  );

/** Two authors, and a draft that the first has shared with the second. */
const shared = async (server: OpenServer): Promise<{ first: Browser; second: Browser; id: string }> => {
  const [first, second] = [await joinBrowser(server, 'author'), await joinBrowser(server, 'reviewer')];
  await first.database.pictures.add(picture);
  const draft = await createDraft(first.database, { title: 'Order', locale: 'en', now: 1 });
  const steps = sampleGuide(3).steps.map(step => ({ ...step, picture: 'p' }));
  await saveDraft(first.database, { ...draft, steps }, 2);
  expect(await shareDraft(first.database, draft.id, true)).toBe(true);
  await run(first, second);
  return { first, second, id: draft.id };
};

describe.each(engineNames)('drafts that authors share, on a server on %s', name => {
  it('reach the other authors with their pictures, and nobody else; others stay where they are', async () => {
    const server = await openServer(name);
    const { first, second, id } = await shared(server);
    await createDraft(first.database, { title: 'Private', locale: 'en', now: 1 });
    const employee = await joinBrowser(server);
    await run(first, second, employee);
    expect((await second.database.drafts.toArray()).map(draft => draft.id)).toEqual([id]);
    expect(await second.database.pictures.toArray()).toEqual([picture]);
    expect(await employee.database.drafts.count()).toBe(0);
    expect(await shareDraft(employee.database, id, true)).toBe(false);
    await retitle(second, id, 'Ordering');
    await run(second, first);
    expect((await draftIn(first, id)).title).toEqual({ en: 'Ordering' });
  });

  it('are merged step by step, and what loses is kept and can be put back', async () => {
    const server = await openServer(name);
    const { first, second, id } = await shared(server);
    await restep(first, id, 0, 'Mine');
    await restep(first, id, 1, 'Also mine');
    await restep(second, id, 1, 'Yours');
    await restep(second, id, 2, 'Also yours');
    await run(first, second, first);
    for (const browser of [first, second])
      expect(await labels(browser, id)).toEqual(['Mine', 'Also mine', 'Also yours']);
    expect(await listKept(first.database, id)).toEqual([]);
    const [kept] = await listKept(second.database, id);
    expect(kept?.copy).toMatchObject({ what: 'step', step: { id: 'step-2' } });
    expect(await settleKept(second.database, kept?.order ?? 0, 'put-back', 5)).toBe(true);
    await run(second, first);
    for (const browser of [first, second])
      expect(await labels(browser, id)).toEqual(['Mine', 'Yours', 'Also yours']);
    expect(await listKept(second.database, id)).toMatchObject([{ copy: { what: 'step' } }]);
  });

  it('come to the same in all browsers, whoever saves when', async () => {
    const server = await openServer(name);
    const { first, second, id } = await shared(server);
    const third = await joinBrowser(server, 'admin');
    await run(third);
    for (let round = 0; round < 6; round += 1) {
      for (const [at, browser] of [first, second, third].entries()) {
        if ((round + at) % 2 === 0) await restep(browser, id, (round + at) % 3, `${round} by ${at}`);
        if ((round + at) % 3 === 0) await run(browser);
      }
    }
    await run(first, second, third, first, second, third);
    const texts = await labels(first, id);
    for (const browser of [second, third]) expect(await labels(browser, id)).toEqual(texts);
    expect(await first.platform.store.shares()).toMatchObject([{ changed: false }]);
  });

  it('are deleted for all, but for who has changed them, and who made them', async () => {
    const server = await openServer(name);
    const { first, second, id } = await shared(server);
    // Nobody has changed it: it goes.
    await removeDraft(first.database, id);
    await run(first, second);
    expect(await second.database.drafts.count()).toBe(0);

    const again = await shared(server);
    // Somebody saved first: it comes back with what they did.
    await retitle(again.second, again.id, 'Still needed');
    await run(again.second);
    await removeDraft(again.first.database, again.id);
    await run(again.first);
    expect((await draftIn(again.first, again.id)).title).toEqual({ en: 'Still needed' });
    // Somebody has not saved yet: it stays with them.
    await run(again.second);
    await retitle(again.second, again.id, 'Mine alone');
    await removeDraft(again.first.database, again.id);
    await run(again.first, again.second);
    expect((await draftIn(again.second, again.id)).title).toEqual({ en: 'Mine alone' });
    expect(await again.second.platform.store.shares()).toEqual([]);
    // Who made it keeps it when another deletes it.
    const third = await shared(server);
    await removeDraft(third.second.database, third.id);
    await run(third.second, third.first);
    expect((await draftIn(third.first, third.id)).title).toEqual({ en: 'Order' });
  });

  it('are published once, from what they were made from', async () => {
    const server = await openServer(name);
    const [first, second] = [await joinBrowser(server, 'author'), await joinBrowser(server, 'author')];
    const { id } = await writeGuide(first.database, 'Order');
    await run(first, second);
    await editGuide(first.database, id, 3);
    await retitle(first, id, 'Ordering');
    await shareDraft(first.database, id, true);
    // The other has begun a draft of the same guide, and shares it, too: both go on with one.
    await editGuide(second.database, id, 3);
    await restep(second, id, 0, 'Yours');
    await run(first, second);
    expect((await draftIn(second, id)).title).toEqual({ en: 'Order' });
    await shareDraft(second.database, id, true);
    await run(second, first);
    expect((await draftIn(first, id)).title).toEqual({ en: 'Ordering' });
    expect((await labels(first, id))[0]).toBe('Yours');
    expect(await listKept(second.database, id)).toEqual([]);
    expect(await publishDraft(second.database, id, 4)).toMatchObject({ ok: true, value: { version: 2 } });
    await run(second, first);
    expect(await first.database.guides.get([id, 2])).toMatchObject({ title: { en: 'Ordering' } });
    expect(await second.database.shares.count()).toBe(0);
  });

  it('stay with who made them when their browser leaves, and go from all others', async () => {
    const server = await openServer(name);
    const { first, second, id } = await shared(server);
    await second.sync.leave();
    expect(await second.database.drafts.count()).toBe(0);
    expect(await second.database.pictures.count()).toBe(0);
    await first.sync.leave();
    expect((await draftIn(first, id)).steps).toHaveLength(3);
    expect(await first.database.pictures.count()).toBe(1);
  });
});
