import { describe, expect, it } from 'vitest';
import { archiveGuide } from '../../storage/guides/archive-guide.ts';
import { latestGuides } from '../../storage/guides/latest-guides.ts';
import { latestLessons } from '../../storage/lessons/latest-lessons.ts';
import { saveLesson } from '../../storage/lessons/save-lesson.ts';
import { listPublications } from '../../storage/publications/list-publications.ts';
import { publishOver } from '../../storage/publications/publish-over.ts';
import { shareGuide } from '../../storage/publications/share-guide.ts';
import { engineNames } from '../../tests/fixtures/postgres/open-engine.ts';
import { sampleGuide } from '../../tests/fixtures/sample-guide.ts';
import { sampleLesson } from '../../tests/fixtures/sample-lesson.ts';
import { type Browser, joinBrowser, openBrowser } from '../../tests/fixtures/server/join-browser.ts';
import { openServer } from '../../tests/fixtures/server/open-server.ts';
import { rewriteGuide, writeGuide } from '../../tests/fixtures/write-guide.ts';

const picture = { id: 'p', type: 'image/png', data: 'iVBORw0KGgo=' } as const;

const run = async ({ sync }: Browser): Promise<void> => {
  expect(await sync.syncOnce({ reason: 'due' })).toMatchObject({ state: 'done' });
};

const offered = async ({ database }: Browser): Promise<unknown[]> =>
  (await latestGuides(database)).map(({ version, title }) => [version, title.en]);

describe.each(engineNames)('what authors publish, on a server on %s', name => {
  it('reaches everybody with its lessons and pictures, once, and stays its author’s', async () => {
    const server = await openServer(name);
    const [author, employee] = [await joinBrowser(server, 'author'), await joinBrowser(server)];
    await author.database.pictures.add(picture);
    const card = { kind: 'picture', id: 'c', picture: 'p', description: { en: 'It.' } } as const;
    const answer = await saveLesson(author.database, sampleLesson({ cards: [card] }), 0, 1);
    if (!('saved' in answer)) throw new Error('The lesson is there already.');
    const lesson = answer.saved;
    const steps = sampleGuide(2).steps.map(step => ({ ...step, lesson: lesson.id, picture: 'p' }));
    const { id } = await writeGuide(author.database, 'Order', { steps });
    await run(author);
    await run(employee);
    for (const browser of [author, employee]) {
      expect(await offered(browser)).toEqual([[1, 'Order']]);
      expect(await browser.database.guides.count()).toBe(1);
      expect((await latestLessons(browser.database)).map(each => each.id)).toEqual([lesson.id]);
      expect(await browser.database.lessons.count()).toBe(1);
      expect(await browser.database.pictures.toArray()).toEqual([picture]);
      expect(await listPublications(browser.database)).toEqual([]);
    }
    await archiveGuide(author.database, id);
    await run(author);
    await run(employee);
    expect(await offered(employee)).toEqual([]);
    await author.sync.leave();
    await employee.sync.leave();
    expect(await author.database.guides.count()).toBe(1);
    expect(await author.database.lessons.count()).toBe(1);
    expect(await author.database.pictures.count()).toBe(1);
    expect(await employee.database.guides.count()).toBe(0);
    expect(await employee.database.pictures.count()).toBe(0);
  });

  it('is published over nothing that its author has not seen', async () => {
    const server = await openServer(name);
    const [first, second] = [await joinBrowser(server, 'author'), await joinBrowser(server, 'admin')];
    const { id } = await writeGuide(first.database, 'One');
    await run(first);
    await run(second);
    // Both work from version 1, and the second has published twice before anybody hears of it.
    await rewriteGuide(first.database, id, 'Mine');
    await rewriteGuide(second.database, id, 'Yours');
    await rewriteGuide(second.database, id, 'Yours still');
    await run(first);
    await run(second);
    expect(await listPublications(second.database)).toMatchObject([
      { version: 2, refused: { reason: expect.stringContaining('Version 2') } },
      { version: 3, refused: { reason: expect.stringContaining('Version 2') } },
    ]);
    expect(await offered(second)).toEqual([[2, 'Mine']]);
    expect((await second.database.guides.toArray()).map(({ title }) => title.en).sort()).toEqual(
      ['Mine', 'One', 'Yours', 'Yours still'].sort(),
    );
    expect(await publishOver(second.database, 'guide', id, 6)).toBe(true);
    await run(second);
    await run(first);
    for (const browser of [first, second]) {
      expect((await offered(browser)).map(each => (each as unknown[])[1])).toEqual(['Yours still']);
      expect(await listPublications(browser.database)).toEqual([]);
    }
  });

  it('is not published by who may not, and waits until they may', async () => {
    const server = await openServer(name);
    const reviewed = await openServer(name);
    const employee = await joinBrowser(server);
    await writeGuide(employee.database, 'Only here');
    await run(employee);
    expect(await listPublications(employee.database)).toEqual([]);
    expect(await offered(employee)).toEqual([[1, 'Only here']]);

    const admin = await reviewed.join('admin');
    expect((await admin.ask('PUT', '/v1/settings', { review: true })).status).toBe(200);
    const author = await joinBrowser(reviewed, 'author');
    const { id } = await writeGuide(author.database, 'For review');
    await run(author);
    expect(await listPublications(author.database)).toMatchObject([
      { id, refused: { reason: expect.stringContaining('reviewer') } },
    ]);
    expect(await offered(author)).toEqual([[1, 'For review']]);
    // Its author signs in as a reviewer, and hears of it with the next token.
    const { device } = await author.platform.store.identity(() => Promise.reject(new Error('There is one.')));
    await reviewed.context.engine.transaction(async transaction => {
      const member = [reviewed.workspace.id, 'm', 'https://issuer.example', 's', 'reviewer', 1];
      await transaction.run('insertMember', member);
      await transaction.run('bindMember', [device, 'm', reviewed.clock.now + 60 * 60_000]);
    });
    reviewed.clock.now += 10 * 60_000;
    await run(author);
    expect(await author.platform.store.enrolled()).toMatchObject({ role: 'reviewer' });
    await run(author);
    const other = await joinBrowser(reviewed);
    await run(other);
    expect(await offered(other)).toEqual([[1, 'For review']]);
  });

  it('does not hold what was there before joining, unless its author shares it', async () => {
    const server = await openServer(name);
    const author = await openBrowser(server);
    const { id } = await writeGuide(author.database, 'Before');
    await writeGuide(author.database, 'Private');
    await author.sync.join(`https://handrail.example/join#${await server.codeFor('author')}`);
    await run(author);
    const employee = await joinBrowser(server);
    await run(employee);
    expect(await offered(employee)).toEqual([]);
    expect(await shareGuide(author.database, id)).toBe(true);
    await run(author);
    expect(await shareGuide(author.database, id)).toBe(false);
    await run(employee);
    expect(await offered(employee)).toEqual([[1, 'Before']]);
    expect(await offered(author)).toEqual([
      [1, 'Before'],
      [1, 'Private'],
    ]);
    await rewriteGuide(author.database, id, 'After');
    await run(author);
    await run(employee);
    expect(await offered(employee)).toEqual([[2, 'After']]);
  });
});
