import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFixture } from '../../fixtures/read-fixture.ts';
import { giveConsent } from '../journey/give-consent.ts';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { importGuide } from '../support/import-guide.ts';
import { ownNodeRed } from '../support/own-node-red.ts';
import { putRows } from '../support/put-rows.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each view of the pages: where it is, and how it is reached from there. */
const views: Record<string, [path: string, reach?: (page: Page) => Promise<void>]> = {
  'side panel': ['sidepanel.html'],
  welcome: ['welcome.html'],
  options: ['options.html'],
  'question before erasing': [
    'options.html',
    page => page.getByRole('button', { name: 'Erase my data', exact: true }).click(),
  ],
  studio: ['studio.html'],
  'draft with an open step': [
    'studio.html',
    async page => {
      await page
        .getByRole('button', { name: /^Edit / })
        .first()
        .click();
      await page.getByRole('button', { name: 'Edit step 1', exact: true }).click();
      await page.getByRole('textbox', { name: 'Text', exact: true }).waitFor();
    },
  ],
  'choice of a kind of step': [
    'studio.html',
    async page => {
      await page
        .getByRole('button', { name: /^Edit / })
        .first()
        .click();
      await page.getByRole('button', { name: 'Add step' }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  'choice of a tab': [
    'studio.html',
    async page => {
      await page
        .getByRole('button', { name: /^Edit / })
        .first()
        .click();
      await page.getByRole('button', { name: 'Preview' }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  lesson: [
    'studio.html',
    async page => {
      const lessons = page.getByRole('region', { name: 'Lessons' });
      await lessons.getByRole('listitem').getByRole('link').first().click();
      await page.getByText('Preview of this card').first().click();
    },
  ],
  insights: [
    'insights.html',
    async page => {
      await page.getByRole('radio', { name: 'All time' }).check();
      await page.getByRole('region', { name: 'Guides', exact: true }).getByRole('button').first().click();
      await page.getByRole('heading', { name: 'Answers and opinions' }).waitFor();
      await page.getByText('Show as a table').click();
    },
  ],
};

let handrail: ChromiumWithHandrail;
let page: Page;

beforeAll(async () => {
  handrail = await launchChromium();
  await giveConsent({ handrail, show: async () => {} });
  page = await handrail.page('studio.html');
  await importGuide(page, await readFixture('formats/guide-file.v2.json'));
  const rows = ['formats/signals.v1.json', 'formats/signals.v2.json'].flatMap((path): unknown[] =>
    JSON.parse(readFixture(path)),
  );
  await page.evaluate(putRows, { store: 'signals', rows });
  const app = await handrail.context.newPage();
  await app.goto(ownNodeRed());
});
afterAll(() => handrail?.close());

const reach = async (name: string): Promise<void> => {
  const [path, go] = views[name] ?? ['studio.html'];
  // A new document each time: what another view left open would be looked at with it.
  await page.bringToFront();
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${handrail.extensionId}/${path}`);
  await page.getByRole('main').getByRole('heading', { level: 2 }).first().waitFor();
  await go?.(page);
};

const moods = [
  ['light', 320],
  ['light', 1440],
  ['dark', 320],
  ['dark', 1440],
] as const;

describe.each(Object.keys(views))('%s', name => {
  beforeAll(async () => {
    await reach(name);
    await page.evaluate(axe);
  });
  test.each(moods)(
    'axe finds nothing wrong, and nothing sticks out: %s, %i px',
    async (colorScheme, width) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const found = await page.evaluate(async runOnly => {
        // What is another one in a narrow window has been drawn after two frames.
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        const { violations, passes } = await axe.run(document, { runOnly });
        return {
          violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          passes: passes.length,
          sideways: document.documentElement.scrollWidth - innerWidth,
        };
      }, rules);
      expect(found.violations).toEqual([]);
      expect(found.passes).toBeGreaterThan(10);
      expect(found.sideways).toBeLessThanOrEqual(0);
    },
  );
});

test('everything that can be pressed is at least 24 px large', async () => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const name of Object.keys(views)) {
    await reach(name);
    const small = await page.locator('button, select, input, summary, nav a').evaluateAll(controls =>
      controls
        .filter(control => control.checkVisibility() && !control.closest('.visually-hidden'))
        // A field's label is pressed just as well, and is part of its size.
        .map(control => (control as HTMLInputElement).labels?.[0] ?? control)
        .filter(control => Math.min(control.clientHeight || 24, control.clientWidth || 24) < 24)
        .map(control => control.outerHTML),
    );
    expect(small, name).toEqual([]);
  }
});

test('the whole of a dialog is worked by the keyboard, and the focus comes back', async () => {
  await reach('options');
  await page.getByRole('button', { name: 'Erase my data', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Erase my data' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Erase my data');
});
