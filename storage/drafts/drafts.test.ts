import { expect, it } from 'vitest';
import { openTestDatabase } from '../../tests/fixtures/open-test-database.ts';
import { sampleGuide } from '../../tests/fixtures/sample-guide.ts';
import { latestGuides } from '../guides/latest-guides.ts';
import { createDraft } from './create-draft.ts';
import { editGuide } from './edit-guide.ts';
import { publishDraft } from './publish-draft.ts';
import { saveDraft } from './save-draft.ts';

it('lets only the first of two windows save', async () => {
  const database = await openTestDatabase();
  const draft = await createDraft(database, { title: 'Order', locale: 'en', now: 1 });
  const first = await saveDraft(database, { ...draft, title: { en: 'Mine' } }, 2);
  const second = await saveDraft(database, { ...draft, title: { en: 'Yours' } }, 3);
  expect(first).toMatchObject({ ok: true, value: { revision: 1 } });
  expect(second).toMatchObject({ ok: false, error: { code: 'conflict' } });
  expect((await database.drafts.get(draft.id))?.title).toEqual({ en: 'Mine' });
});

it('publishes version after version and never changes one that is out', async () => {
  const database = await openTestDatabase();
  const draft = await createDraft(database, { title: 'Order', locale: 'en', now: 1 });
  await saveDraft(database, { ...draft, steps: sampleGuide(1).steps }, 2);
  const one = await publishDraft(database, draft.id, 3);
  expect(one).toMatchObject({ ok: true, value: { version: 1, pages: ['https://erp.example.com/orders'] } });
  const again = await editGuide(database, draft.id, 4);
  if (!again) throw new Error('a published guide can be edited');
  await saveDraft(database, { ...again, title: { en: 'Order, better' } }, 5);
  expect(await publishDraft(database, draft.id, 6)).toMatchObject({ ok: true, value: { version: 2 } });
  expect(await database.guides.count()).toBe(2);
  expect((await database.guides.get([draft.id, 1]))?.title).toEqual({ en: 'Order' });
  expect((await latestGuides(database)).map(guide => guide.version)).toEqual([2]);
});

it('keeps a draft that cannot be published, and names the field', async () => {
  const database = await openTestDatabase();
  const draft = await createDraft(database, { title: 'Order', locale: 'en', now: 1 });
  const refused = await publishDraft(database, draft.id, 2);
  expect(refused).toMatchObject({ ok: false, error: { code: 'invalid', path: 'guide.steps' } });
  expect(await database.drafts.get(draft.id)).toEqual(draft);
  expect(await database.guides.count()).toBe(0);
});
