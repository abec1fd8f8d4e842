import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Draft, Guide } from '../../../guides/schema/guide.ts';
import { readFixture } from '../../fixtures/read-fixture.ts';
import { giveConsent } from '../journey/give-consent.ts';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { importGuide } from '../support/import-guide.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let handrail: ChromiumWithHandrail;
let studio: Page;

beforeAll(async () => {
  handrail = await launchChromium();
  await giveConsent({ handrail, show: async () => {} });
  studio = await handrail.page('studio.html');
});
afterAll(() => handrail?.close());

const patient = { timeout: 15_000 };
const editGuide = async (title: string): Promise<void> => {
  await studio.bringToFront();
  await studio.goto('about:blank');
  await studio.goto(`chrome-extension://${handrail.extensionId}/studio.html`);
  await studio.getByRole('button', { name: `Edit ${title}` }).click();
  await studio.getByRole('listitem', { name: 'Step 1', exact: true }).waitFor();
};
const card = (number: number): Locator =>
  studio.getByRole('listitem', { name: `Step ${number}`, exact: true });
const storedDraft = async (): Promise<Draft> => {
  const [draft] = (await handrail.rows('drafts')) as Draft[];
  if (!draft) throw new Error('There is no draft.');
  return draft;
};
const violations = (): Promise<string[]> =>
  studio.evaluate(async tags => {
    const { violations: found } = await (
      globalThis as unknown as {
        axe: {
          run(
            context: Document,
            options: object,
          ): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
        };
      }
    ).axe.run(document, { runOnly: tags });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, rules);

test('a guide with steps of new kinds is built by keyboard and mouse, published, and stored as it was built', async () => {
  await importGuide(studio, readFixture('formats/guide-file.v1.json'));
  await editGuide('Book a trip');
  const before = (await storedDraft()).steps.length;

  // A survey, by keyboard alone.
  await studio.getByRole('button', { name: 'Add step', exact: true }).focus();
  await studio.keyboard.press('Enter');
  const survey = studio.getByRole('radio', { name: 'Survey', exact: true });
  await survey.waitFor();
  for (let presses = 0; presses < 20 && !(await survey.isChecked()); presses++) {
    await studio.keyboard.press('ArrowDown');
  }
  await studio.keyboard.press('Enter');
  await studio.locator('textarea:focus').waitFor();
  await studio.keyboard.type('What was hard?');
  await studio.keyboard.press('Tab');
  await studio.keyboard.type('Choosing');
  await studio.keyboard.press('Tab');
  await studio.keyboard.type('The dates');
  await studio.keyboard.press('Tab');
  await studio.keyboard.type('The money');
  await studio.getByLabel('Who reads the answers, and what for').focus();
  await studio.keyboard.type('The travel team');

  // A step that waits, by mouse.
  await studio.getByRole('button', { name: 'Add step', exact: true }).click();
  await studio.getByText('Waits until something is so').click();
  await studio.getByRole('dialog').getByRole('button', { name: 'Add step' }).click();
  const wait = card(before + 2);
  await wait.getByLabel('Text', { exact: true }).fill('It is being sent.');
  await wait.getByLabel('Longest wait in seconds').fill('30');
  await wait.getByRole('group', { name: 'Waits until' }).getByLabel('Condition').selectOption('found');
  await wait
    .getByRole('group', { name: 'When the time is up' })
    .getByLabel('Then go on with')
    .selectOption('end');
  await wait
    .getByRole('group', { name: 'When the time is up' })
    .getByLabel('What is said then')
    .fill('Ask the travel team.');

  // An end that asks for an opinion.
  await studio.getByRole('button', { name: 'Add step', exact: true }).click();
  await studio.getByRole('radio', { name: 'End', exact: true }).check();
  await studio.keyboard.press('Enter');
  const end = card(before + 3);
  await end.getByLabel('Text', { exact: true }).fill('Have a good trip.');
  await end.getByLabel('Ask whether the guide helped').check();
  await end.getByLabel('Who reads the answers, and what for').fill('The travel team');

  // A recorded callout becomes a field tip, at the same place.
  const recorded = (await storedDraft()).steps.findIndex(({ kind }) => kind === 'callout');
  await studio.getByRole('button', { name: `Edit step ${recorded + 1}`, exact: true }).click();
  await card(recorded + 1)
    .getByLabel('Kind of step')
    .selectOption('input-tip');
  await card(recorded + 1)
    .getByLabel('How it is written')
    .selectOption('date');

  await studio.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect.poll(async () => (await handrail.rows('guides')).length, patient).toBe(2);
  const guides = (await handrail.rows('guides')) as Guide[];
  const [first, last] = guides.toSorted((one, other) => one.version - other.version);
  const old = first?.steps[recorded];
  expect(last?.steps[recorded]).toMatchObject({
    kind: 'input-tip',
    rule: { required: true, format: 'date' },
    target: old && 'target' in old ? old.target : 'none',
    text: old?.text,
  });
  const says = (text: string) => ({ en: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
  expect(last?.steps.slice(-3)).toMatchObject([
    {
      kind: 'survey',
      text: says('What was hard?'),
      readBy: { en: 'The travel team' },
      answer: { type: 'choice', choices: [{ text: { en: 'The dates' } }, { text: { en: 'The money' } }] },
    },
    {
      kind: 'wait',
      text: says('It is being sent.'),
      seconds: 30,
      until: { kind: 'element', is: 'found' },
      otherwise: { to: 'end', message: says('Ask the travel team.') },
    },
    {
      kind: 'end',
      text: says('Have a good trip.'),
      feedback: { readBy: { en: 'The travel team' } },
    },
  ]);
});

test('every kind of step is edited accessibly, also where the window is narrow', async () => {
  const file = readFixture('formats/guide-file.v2.json')
    .replaceAll('"book-travel"', '"go-by-train"')
    .replaceAll('"Book a trip"', '"Go by train"');
  const steps: Guide['steps'] = JSON.parse(file).guide.steps;
  await studio.goto(`chrome-extension://${handrail.extensionId}/studio.html`);
  await importGuide(studio, file);
  await editGuide('Go by train');
  await studio.evaluate(axe);
  await studio.getByRole('button', { name: 'Add step', exact: true }).click();
  expect(await violations()).toEqual([]);
  await studio.keyboard.press('Escape');
  for (const kind of new Set(steps.map(step => step.kind))) {
    const number = steps.findIndex(step => step.kind === kind) + 1;
    await studio.getByRole('button', { name: `Edit step ${number}`, exact: true }).click();
    await card(number).getByLabel('Kind of step').waitFor();
    expect(await violations(), kind).toEqual([]);
    await studio.setViewportSize({ width: 320, height: 800 });
    expect(
      await studio.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
      kind,
    ).toBe(0);
    await studio.setViewportSize({ width: 1280, height: 800 });
  }
});
