import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Draft } from '../../../guides/schema/guide.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';
import { giveConsent } from '../journey/give-consent.ts';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { importGuide } from '../support/import-guide.ts';
import { ownNodeRed } from '../support/own-node-red.ts';

let handrail: ChromiumWithHandrail;
let studio: Page;

beforeAll(async () => {
  handrail = await launchChromium();
  await giveConsent({ handrail, show: async () => {} });
  studio = await handrail.page('studio.html');
  await importGuide(studio, readFixture('formats/guide-file.v1.json'));
});
afterAll(() => handrail?.close());
beforeEach(async () => {
  await studio.bringToFront();
  await studio.goto('about:blank');
  await studio.goto(`chrome-extension://${handrail.extensionId}/studio.html`);
});

const editGuide = async (page: Page): Promise<void> => {
  await page
    .getByRole('button', { name: /^Edit / })
    .first()
    .click();
  await page.getByRole('listitem', { name: 'Step 1', exact: true }).waitFor();
};
const storedDraft = async (): Promise<Draft> => {
  const [draft] = (await handrail.rows('drafts')) as Draft[];
  if (!draft) throw new Error('There is no draft.');
  return draft;
};
const patient = { timeout: 10_000 };

test('steps are put in order by mouse and by keyboard, and the order is stored', async () => {
  // All steps at once in the window: a driver that scrolls between press and move begins no drag.
  await studio.setViewportSize({ width: 1280, height: 2000 });
  await editGuide(studio);
  const before = (await storedDraft()).steps.map(({ id }) => id);
  const [first = '', second = '', third = '', ...rest] = before;
  const card = (number: number) => studio.getByRole('listitem', { name: `Step ${number}`, exact: true });
  await card(1).locator('[draggable]').dragTo(card(3));
  await expect
    .poll(async () => (await storedDraft()).steps.map(({ id }) => id), patient)
    .toEqual([second, third, first, ...rest]);
  await card(3).getByRole('button', { name: 'Edit step 3' }).focus();
  await studio.keyboard.press('Alt+ArrowUp');
  await studio.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await storedDraft()).steps.map(({ id }) => id), patient).toEqual(before);
  expect(
    await card(1)
      .getByRole('button', { name: 'Edit step 1' })
      .evaluate(el => el.matches(':focus')),
  ).toBe(true);
});

test('two studios on one draft: the second learns of it and loses nothing', async () => {
  await editGuide(studio);
  const other = await handrail.page(`studio.html${new URL(studio.url()).hash}`);
  await other.getByLabel('Summary').fill('Mine');
  // Both are told of each other's saves, so only a change that is not saved yet can come into conflict.
  await studio.getByLabel('Summary').fill('Theirs');
  const inConflict = await Promise.any(
    [studio, other].map(page =>
      page
        .getByText('Both versions are still there.')
        .waitFor()
        .then(() => page),
    ),
  );
  await inConflict.bringToFront();
  await inConflict.getByRole('button', { name: 'Keep mine as a copy' }).click();
  await inConflict.getByRole('heading', { name: /\(copy\)$/ }).waitFor();
  const summaries = ((await handrail.rows('drafts')) as Draft[]).map(({ summary }) => summary?.en);
  expect(summaries.toSorted()).toEqual(['Mine', 'Theirs']);
  await other.close();
});

test('a picture for a lesson is drawn anew, and a file that is none is refused', async () => {
  await studio.goto(`chrome-extension://${handrail.extensionId}/studio.html#/lesson/new`);
  await studio.getByRole('button', { name: 'Add picture' }).click();
  const shot = await studio.screenshot();
  await studio.getByLabel('Picture', { exact: true }).setInputFiles({
    name: 'shot.png',
    mimeType: 'image/png',
    buffer: shot,
  });
  const picture = studio.getByRole('listitem', { name: 'Card 2' }).locator('img').first();
  await picture.waitFor();
  expect(await picture.getAttribute('src')).toMatch(/^data:image\/webp;base64,/);
  await studio.getByLabel('Picture', { exact: true }).setInputFiles({
    name: 'notes.png',
    mimeType: 'image/png',
    buffer: Buffer.from('not a picture'),
  });
  await studio.getByText('This file is no picture that can be used.').waitFor();
});

test('the preview plays the draft in the chosen tab, and nothing is counted', async () => {
  const app = await handrail.context.newPage();
  await app.goto(ownNodeRed());
  await studio.bringToFront();
  await editGuide(studio);
  const signals = (await handrail.rows('signals')).length;
  await studio.getByRole('button', { name: 'Preview' }).click();
  await studio.getByRole('radio', { name: /Node-RED/ }).check();
  await studio.getByRole('button', { name: 'Start the preview' }).click();
  await expect.poll(() => handrail.rows('runs'), patient).toMatchObject([{ preview: { id: 'book-travel' } }]);
  expect((await handrail.rows('signals')).length).toBe(signals);
  await app.close();
});
