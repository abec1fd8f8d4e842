import { expect, it } from 'vitest';
import { createDraft } from '../../storage/drafts/create-draft.ts';
import { editGuide } from '../../storage/drafts/edit-guide.ts';
import { publishDraft } from '../../storage/drafts/publish-draft.ts';
import { removeDraft } from '../../storage/drafts/remove-draft.ts';
import { saveDraft } from '../../storage/drafts/save-draft.ts';
import { archiveGuide } from '../../storage/guides/archive-guide.ts';
import { importFile } from '../../storage/guides/import-file.ts';
import { latestGuides } from '../../storage/guides/latest-guides.ts';
import { latestLessons } from '../../storage/lessons/latest-lessons.ts';
import { saveLesson } from '../../storage/lessons/save-lesson.ts';
import { listPublications } from '../../storage/publications/list-publications.ts';
import { listKept } from '../../storage/shares/list-kept.ts';
import { shareDraft } from '../../storage/shares/share-draft.ts';
import { readSync } from '../../storage/sync/read-sync.ts';
import { mortal } from '../../tests/fixtures/mortal.ts';
import { sampleGuide } from '../../tests/fixtures/sample-guide.ts';
import { sampleLesson } from '../../tests/fixtures/sample-lesson.ts';
import { makeDevice, testLink } from '../../tests/fixtures/sync-device.ts';
import { startSyncServer } from '../../tests/fixtures/sync-server.ts';
import { guideEntry } from '../../tests/fixtures/workspace-content.ts';
import { createSync } from './create-sync.ts';
import { holdLasts } from './hold-lasts.ts';

/** An author publishes, and syncs with a worker that dies at one moment; then another goes on. */
const publishOn = async (at: number): Promise<'died' | 'lived'> => {
  const server = await startSyncServer();
  server.role = 'author';
  await server.publish(guideEntry('pay'));
  await server.publish(guideEntry('order'));
  const device = await makeDevice(server);
  const { database, clock } = device;
  await device.sync.join(testLink);
  await device.sync.syncOnce({ reason: 'due' });
  for (const title of ['Two', 'Three']) {
    const draft = await editGuide(database, 'order', clock.now);
    if (!draft) throw new Error('There is no guide.');
    await saveDraft(database, { ...draft, title: { en: title } }, clock.now);
    expect(await publishDraft(database, 'order', clock.now)).toMatchObject({ ok: true });
  }
  await saveLesson(database, sampleLesson({ id: 'how' }), 0, clock.now);
  await archiveGuide(database, 'pay');
  // Somebody else was first with this one.
  await importFile(database, JSON.parse(guideEntry('same', 1).body));
  await server.publish(guideEntry('same', 2));
  const { platform, died } = mortal(device.platform, at);
  const work = async (): Promise<'lived'> => {
    await createSync(platform).syncOnce({ reason: 'due' });
    return 'lived';
  };
  const outcome = await Promise.race([work(), died]);
  await new Promise(resolve => setTimeout(resolve, 0));

  clock.now += holdLasts + 1;
  const { sync } = await makeDevice(server, { now: () => clock.now }, database);
  expect((await sync.syncOnce({ reason: 'due' })).state).toBe('done');
  const told = [...server.entries.values()].map(({ id, version, archived }) => [id, version, archived]);
  expect(told.sort()).toEqual([
    ['how', 1, false],
    ['order', 3, false],
    ['pay', 1, true],
    ['same', 1, false],
  ]);
  // Two that were there, one by somebody else, two versions, a lesson, one taken back: nothing counts twice.
  expect(server.sequence).toBe(7);
  const guides = (await latestGuides(database)).map(({ id, version, title, steps }) => [
    ...[id, version, title.en, steps.length],
  ]);
  expect(guides.sort()).toEqual([
    ['order', 3, 'Three', 1],
    ['same', 1, 'Place an order', 2],
  ]);
  expect((await latestLessons(database)).map(({ id }) => id)).toEqual(['how']);
  expect(await listPublications(database)).toMatchObject([
    { kind: 'guide', id: 'same', version: 1, refused: { type: 'conflict', reason: 'It is conflict.' } },
  ]);
  expect(await database.publications.count()).toBe(1);
  expect((await readSync(database, 'content'))?.sequence).toBe(7);
  return outcome;
};

it('publishes each thing once wherever the worker dies, and puts aside what is refused', async () => {
  let deaths = 0;
  while ((await publishOn(deaths + 1)) === 'died') deaths += 1;
  expect(deaths).toBeGreaterThan(40);
}, 60_000);

const picture = { id: 'p', type: 'image/png', data: 'iVBORw0KGgo=' } as const;

/** Two authors change one draft; the worker of the second dies at one moment; then another goes on. */
const shareOn = async (at: number): Promise<'died' | 'lived'> => {
  const server = await startSyncServer();
  server.role = 'author';
  const [first, second] = [await makeDevice(server), await makeDevice(server)];
  for (const { sync } of [first, second]) await sync.join(testLink);
  const clock = second.clock;
  await first.database.pictures.add(picture);
  const made: string[] = [];
  for (const title of ['Changed', 'Deleted']) {
    const { id, ...draft } = await createDraft(first.database, { title, locale: 'en', now: 1 });
    const steps = sampleGuide(3).steps.map(step => ({ ...step, picture: 'p' }));
    await saveDraft(first.database, { ...draft, id, steps }, 2);
    await shareDraft(first.database, id, true);
    made.push(id);
  }
  const [changed = '', deleted = ''] = made;
  await first.sync.syncOnce({ reason: 'due' });
  await second.sync.syncOnce({ reason: 'due' });
  const change = async ({ database }: typeof first, page: string, without: string): Promise<void> => {
    const draft = await database.drafts.get(changed);
    if (!draft) throw new Error('There is no draft.');
    const steps = draft.steps
      .filter(({ id }) => id !== without)
      .map(step => (step.id === 'step-2' ? { ...step, page } : step));
    await saveDraft(database, { ...draft, steps }, 3);
  };
  await change(first, 'https://erp.example.com/mine', 'step-1');
  await first.sync.syncOnce({ reason: 'due' });
  await change(second, 'https://erp.example.com/yours', 'step-3');
  await removeDraft(second.database, deleted);
  const { id: own } = await createDraft(second.database, { title: 'Own', locale: 'en', now: 1 });
  await shareDraft(second.database, own, true);

  const { platform, died } = mortal(second.platform, at);
  const work = async (): Promise<'lived'> => {
    await createSync(platform).syncOnce({ reason: 'due' });
    return 'lived';
  };
  const outcome = await Promise.race([work(), died]);
  await new Promise(resolve => setTimeout(resolve, 0));

  clock.now += holdLasts + 1;
  const { sync } = await makeDevice(server, { now: () => clock.now }, second.database);
  expect((await sync.syncOnce({ reason: 'due' })).state).toBe('done');
  expect([...server.drafts.keys()].sort()).toEqual([changed, own].sort());
  expect(server.drafts.get(changed)?.draft.steps.map(({ id, page }) => [id, page])).toEqual([
    ['step-2', 'https://erp.example.com/mine'],
  ]);
  expect((await second.database.drafts.get(changed))?.steps.map(({ id }) => id)).toEqual(['step-2']);
  expect(await listKept(second.database, changed)).toMatchObject([
    { copy: { what: 'step', step: { id: 'step-2', page: 'https://erp.example.com/yours' } } },
  ]);
  expect(await second.database.pictures.toArray()).toEqual([picture]);
  expect((await second.platform.store.shares()).every(each => !(each.changed || each.ends))).toBe(true);
  return outcome;
};

it('merges each draft once wherever the worker dies, and keeps what loses once', async () => {
  let deaths = 0;
  while ((await shareOn(deaths + 1)) === 'died') deaths += 1;
  expect(deaths).toBeGreaterThan(20);
}, 60_000);
