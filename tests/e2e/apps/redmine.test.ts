import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { giveConsent } from '../journey/give-consent.ts';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { type Hands, handsOn } from '../support/hands.ts';
import { type StageInChromium, stageInChromium } from '../support/stage-in-chromium.ts';

const url = inject('redmine');
const project = `${url}projects/warehouse`;
let handrail: ChromiumWithHandrail;
let app: Page;
let hands: Hands;
let stage: StageInChromium;

const newIssue = '#content a.new-issue';
const subject = '#issue_subject';
const create = '#issue-form input[name=commit]';

beforeAll(async () => {
  handrail = await launchChromium();
  await giveConsent({ handrail, show: async () => {} });
  app = await handrail.context.newPage();
  hands = handsOn(app, app.mouse);
  stage = await stageInChromium(app);
  await app.goto(`${url}login`);
  await app.fill('#username', 'admin');
  await app.fill('#password', 'handrail');
  await app.click('#login-submit');
  await app.goto(`${project}/issues`);
});
afterAll(() => handrail?.close());

/** Files an issue, from the list of issues to the issue's own page. */
const fileIssue = async (text: string): Promise<void> => {
  await hands.click(newIssue);
  await hands.click(subject);
  await hands.type(text);
  await hands.click(create);
  await app.waitForURL(/\/issues\/\d+$/);
};

it('records a guide over several pages, notices a refused form, and walks through', async () => {
  await handrail.pressAction(app);
  const studio = await handrail.page('studio.html');
  await studio.getByLabel('What does the guide show?').fill('File a new issue');
  await studio.getByRole('button', { name: 'New guide' }).click();
  await studio.getByRole('button', { name: 'Record', exact: true }).click();
  await studio.getByRole('radio', { name: /Warehouse/ }).check();
  await studio.getByRole('button', { name: 'Start recording' }).click();
  await app.bringToFront();
  await stage.see('button', 'Stop');
  await fileIssue('Quittenmus');
  await stage.press('button', 'Stop');

  await studio.bringToFront();
  await studio.getByRole('listitem', { name: 'Step 3' }).waitFor();
  expect(await studio.getByRole('listitem', { name: /^Step \d+$/ }).count()).toBe(3);
  await studio.getByRole('button', { name: 'Publish', exact: true }).click();
  await studio.getByText('Published as version 1.').waitFor();
  const [guide] = (await handrail.rows('guides')) as { steps: unknown[] }[];
  expect(guide?.steps).toMatchObject([
    { page: `${project}/issues`, advance: { on: 'click', leadsTo: `${project}/issues/new` } },
    { page: `${project}/issues/new`, advance: { on: 'input' } },
    { page: `${project}/issues/new`, advance: { on: 'click', leadsTo: `${url}issues/*` } },
  ]);
  expect(JSON.stringify(guide)).not.toContain('Quittenmus');

  // The server refuses an issue without a subject and shows the form again, under another address.
  await app.bringToFront();
  await app.goto(`${project}/issues/new`);
  for (const _ of [1, 2]) {
    await hands.click(create);
    await hands.see('#errorExplanation');
  }
  await stage.see('button', 'Show me');
  expect(await handrail.signals()).toMatchObject([
    { type: 'struggle', kind: 'validation-loop', page: `${project}/issues` },
    { type: 'offer-shown' },
  ]);
  await stage.press('button', 'Show me');

  // The form's address is that of the list, so the run is on its first page already. Its button is not there; a link of
  // the same name is in a menu that is closed.
  await stage.see('StaticText', /^It is not certain what on this page this step means/);
  await app.goto(`${project}/issues`);
  await stage.see('StaticText', 'Step 1 of 3');
  await hands.click(newIssue);
  await stage.see('StaticText', 'Step 2 of 3');
  await hands.click(subject);
  await hands.type('Holunder');
  // Straight on to the button: both steps are done before the page is gone.
  await hands.click(create);
  await app.waitForURL(/\/issues\/\d+$/);
  await stage.see('StaticText', /^Done\./);
  const types = (await handrail.signals()).map(signal => signal.type);
  expect(types.filter(type => type === 'step-done')).toHaveLength(3);
  expect(types.filter(type => type === 'run-completed')).toHaveLength(1);
}, 240_000);

it('plays on Redmine in German what was recorded in English', async () => {
  await app.goto(`${url}my/account`);
  await app.selectOption('#user_language', 'de');
  await app.click('#my_account_form input[type=submit]');
  await app.waitForSelector('html[lang=de]');
  await app.goto(`${project}/issues`);
  const before = (await handrail.signals()).length;
  const panel = await handrail.page('sidepanel.html');
  await app.bringToFront();
  await panel.getByRole('button', { name: /^Start / }).click();

  await stage.see('StaticText', 'Step 1 of 3');
  await app.getByRole('link', { name: 'Neues Ticket' }).first().waitFor();
  await hands.click(newIssue);
  await stage.see('StaticText', 'Step 2 of 3');
  await hands.click(subject);
  await hands.type('Mispel');
  await app.keyboard.press('Tab');
  await stage.see('StaticText', 'Step 3 of 3');
  await hands.click(create);
  await app.waitForURL(/\/issues\/\d+$/);
  await stage.see('StaticText', /^Done\./);
  const signals = (await handrail.signals()).slice(before);
  expect(signals.filter(({ type }) => type === 'step-failed')).toEqual([]);
  expect(signals.filter(({ type }) => type === 'step-shown')).toHaveLength(3);
  expect(signals.filter(({ type }) => type === 'run-completed')).toHaveLength(1);
}, 240_000);
