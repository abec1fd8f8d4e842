import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { guideEntry } from '../../fixtures/workspace-content.ts';
import { giveConsent } from '../journey/give-consent.ts';
import { startJourney } from '../journey/start-journey.ts';
import { stumbleAndAccept } from '../journey/stumble-and-accept.ts';
import { walkThrough } from '../journey/walk-through.ts';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { emptyNodeRed } from '../support/empty-node-red.ts';
import { joinWorkspace } from '../support/join-workspace.ts';
import { ownNodeRed } from '../support/own-node-red.ts';
import { personIn } from '../support/person-in.ts';
import { putRows } from '../support/put-rows.ts';
import { recordedGuide } from '../support/recorded-guide.ts';
import { syncNow } from '../support/sync-now.ts';
import { startWorkspaceServer, type WorkspaceServer } from '../support/workspace-server.ts';

const url = ownNodeRed();
let server: WorkspaceServer;
let handrail: ChromiumWithHandrail;

beforeAll(async () => {
  await emptyNodeRed(url);
  [server, handrail] = await Promise.all([startWorkspaceServer(), launchChromium()]);
  await giveConsent({ handrail, show: async () => {} });
});
afterAll(async () => {
  await handrail?.close();
  await server?.stop();
});

it('a browser asks no server before it has joined, and a link that is none is refused at its field', async () => {
  const options = await handrail.page('options.html');
  await options.getByLabel('Link to join').fill('https://handrail.example/join');
  await options.getByRole('button', { name: 'Join with a link' }).click();
  await options.getByText('The link has no code after a #').waitFor();
  expect(await handrail.rows('sync')).toEqual([]);
  await options.close();
});

it('what a colleague publishes comes to a browser that joined by a link, is played there, and is counted at the server', async () => {
  const author = await server.device('author');
  await server.publish(author, await recordedGuide(url));
  const options = await handrail.page('options.html');
  await joinWorkspace(options, (await server.link('employee')).link);
  expect(await handrail.rows('guides')).toMatchObject([{ title: { en: 'Deploy a new flow' }, pulled: true }]);

  // Nobody presses anything: a browser in which somebody works hears of it.
  await server.publish(author, guideEntry('order').body);
  await expect.poll(async () => (await handrail.rows('guides')).length).toBe(2);

  const journey = await startJourney(handrail, url);
  await stumbleAndAccept(journey);
  await walkThrough(journey);
  await options.bringToFront();
  await options.getByRole('button', { name: 'Sync now' }).click();
  const person = await personIn(handrail);
  await expect
    .poll(async () => (await server.signalsOf(person)).map(({ type }) => type))
    .toEqual(expect.arrayContaining(['offer-taken', 'run-started', 'step-done', 'run-completed']));
  const here = (await handrail.signals()).filter(({ type }) => type !== 'struggle');
  const there = (await server.signalsOf(person)).filter(({ type }) => type !== 'struggle');
  expect(there.map(({ id }) => id).sort()).toEqual(here.map(({ id }) => id).sort());

  // What the server holds is the person's to take along.
  const download = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export what the server holds' }).click();
  const file = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(file.signals).toHaveLength((await server.signalsOf(person)).length);
  await options.close();
});

it('a remark goes to colleagues, where the workspace wants any', async () => {
  const admin = await server.device('admin');
  const policy = { kind: 'policy', body: JSON.stringify({ remarks: true }) };
  expect((await admin.ask('POST', '/v1/publications', policy)).status).toBe(200);
  await syncNow(handrail);
  const panel = await handrail.page('sidepanel.html');
  await panel.locator('summary', { hasText: 'Leave a remark' }).first().click();
  await panel.getByLabel('Your remark').fill('In our ward it is called <b>Übernehmen</b>.');
  await panel.getByRole('button', { name: 'Leave a remark' }).click();
  await panel.getByText('Your remark is on its way.').waitFor();
  await panel.close();
  await syncNow(handrail);
  const told = await (await admin.ask('GET', '/v1/remarks?since=0')).text();
  expect(told).toContain('In our ward it is called <b>Übernehmen</b>.');
  const again = await handrail.page('sidepanel.html');
  await again.locator('summary', { hasText: '1 remark' }).click();
  await again.getByText('In our ward it is called <b>Übernehmen</b>.').waitFor();
  await again.close();
});

it('a worker that was ended in the middle of a sync hears of what is published as soon as it is there again', async () => {
  await syncNow(handrail);
  // What a sync leaves behind that ended with its worker.
  const options = await handrail.page('options.html');
  const hold = { owner: 'ended', until: Date.now() + 35_000 };
  await options.evaluate(putRows, { store: 'sync', rows: [{ key: 'hold', value: hold }] });
  await options.close();
  await handrail.killWorker();
  await handrail.worker();
  const before = (await handrail.rows('guides')).length;
  await server.publish(await server.device('author'), guideEntry('pay').body);
  await expect.poll(async () => (await handrail.rows('guides')).length, { timeout: 15_000 }).toBe(before + 1);
});

it('what is erased here is erased at the server, too, which says so', async () => {
  const person = await personIn(handrail);
  const options = await handrail.page('options.html');
  await options.getByRole('button', { name: 'Erase my data', exact: true }).click();
  await options.getByRole('button', { name: 'Erase', exact: true }).click();
  await options.getByText(/The server confirmed on .* that nothing of you was left there/).waitFor();
  expect(await server.signalsOf(person)).toEqual([]);
  expect(await (await (await server.device('admin')).ask('GET', '/v1/remarks?since=0')).text()).not.toContain(
    'ward',
  );
  expect(await handrail.rows('signals')).toEqual([]);
  await options.close();
});

it('whoever leaves keeps nothing of the workspace, and asks its server for nothing more', async () => {
  const options = await handrail.page('options.html');
  await options.getByRole('button', { name: 'Leave the workspace' }).click();
  await options.getByRole('button', { name: 'Leave', exact: true }).click();
  await options.getByLabel('Link to join').waitFor();
  expect(await handrail.rows('guides')).toEqual([]);
  expect(await handrail.rows('sync')).toEqual([expect.objectContaining({ key: 'left' })]);
  const alarms = await (await handrail.worker()).evaluate(async () => await chrome.alarms.getAll());
  expect(alarms).toEqual([]);
  const requests = await handrail.requests();
  const own = requests.filter(({ initiator }) => initiator === `chrome-extension://${handrail.extensionId}`);
  const asked = new Set(own.map(({ url: each }) => new URL(each).origin));
  expect([...asked].filter(origin => origin.startsWith('http'))).toEqual([server.origin]);
});
