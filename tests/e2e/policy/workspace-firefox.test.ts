import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FirefoxWithHandrail, launchFirefox } from '../support/firefox.ts';
import { setFirefoxPolicy } from '../support/firefox-policy.ts';
import { startWorkspaceServer, type WorkspaceServer } from '../support/workspace-server.ts';
import { expectJoinedByPolicy, publishForAll } from './workspace-by-policy.ts';

let server: WorkspaceServer;
let firefox: FirefoxWithHandrail;
let takeBack: (() => Promise<void>) | undefined;

beforeAll(async () => {
  server = await startWorkspaceServer();
  await publishForAll(server);
  const workspace = { server: server.origin, code: (await server.link('employee')).code };
  takeBack = await setFirefoxPolicy({ workspace, offersPerDay: 4 });
  firefox = await launchFirefox();
}, 180_000);
afterAll(async () => {
  await takeBack?.();
  await firefox?.close();
  await server?.stop();
});

it('joins the workspace that the policy names, in Firefox, too', async () => {
  const options = await firefox.page('options.html');
  await expectJoinedByPolicy({
    rows: firefox.rows,
    optionsText: () => options.evaluate(() => document.querySelector('main')?.innerText ?? ''),
    press: name =>
      options.evaluate(wanted => {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find(button => button.textContent.trim() === wanted)?.click();
      }, name),
  });
  expect(await firefox.rows('quarantine')).toEqual([]);
});
