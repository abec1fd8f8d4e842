import { afterAll, beforeAll, expect, it } from 'vitest';
import { giveConsent } from '../journey/give-consent.ts';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { setChromiumPolicy } from '../support/chromium-policy.ts';
import { startWorkspaceServer, type WorkspaceServer } from '../support/workspace-server.ts';
import { expectJoinedByPolicy, publishForAll } from './workspace-by-policy.ts';

let server: WorkspaceServer;
let handrail: ChromiumWithHandrail;
let takeBack: (() => Promise<void>) | undefined;

beforeAll(async () => {
  [server, handrail] = await Promise.all([startWorkspaceServer(), launchChromium()]);
  await publishForAll(server);
  await giveConsent({ handrail, show: async () => {} });
});
afterAll(async () => {
  await takeBack?.();
  await handrail?.close();
  await server?.stop();
});

it('joins the workspace that the policy names, also where its code did not count at first', async () => {
  const options = await handrail.page('options.html');
  const wrong = { server: server.origin, code: 'a-code-that-nobody-ever-made' };
  takeBack = await setChromiumPolicy(handrail.extensionId, { workspace: wrong, offersPerDay: 4 });
  await options.getByText('The link does not count, or no more').waitFor({ timeout: 60_000 });
  expect(await handrail.rows('guides')).toEqual([]);
  const right = { server: server.origin, code: (await server.link('employee')).code };
  takeBack = await setChromiumPolicy(handrail.extensionId, { workspace: right, offersPerDay: 4 });
  await expectJoinedByPolicy({
    rows: handrail.rows,
    optionsText: () => options.locator('main').innerText(),
    press: name => options.getByRole('button', { name }).click(),
  });
  // Who agreed when nothing was sent anywhere is told what is sent now, and asked again.
  const [welcome] = handrail.context.pages().filter(page => page.url().includes('welcome.html'));
  await welcome?.getByText(`goes to the server ${server.origin}`).waitFor();
  await welcome?.getByRole('button', { name: 'Agree' }).waitFor();
  expect(welcome).toBeDefined();
});
