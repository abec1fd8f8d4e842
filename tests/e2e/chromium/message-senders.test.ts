import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { giveConsent } from '../journey/give-consent.ts';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { ownNodeRed } from '../support/own-node-red.ts';

let handrail: ChromiumWithHandrail;
let app: Page;

beforeAll(async () => {
  handrail = await launchChromium();
  await giveConsent({ handrail, show: async () => {} });
  app = await handrail.context.newPage();
  await app.goto(ownNodeRed());
});
afterAll(() => handrail.close());

/** Says something to the worker from where the sentinel stands in the page. */
const sayAsContentScript = async (message: object): Promise<unknown> => {
  const session: CDPSession = await app.context().newCDPSession(app);
  const contexts: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const own = () => contexts.find(({ origin }) => origin.includes(handrail.extensionId))?.id;
  await expect.poll(own, { message: 'The sentinel does not stand in the page.' }).toBeDefined();
  const { result } = await session.send('Runtime.evaluate', {
    contextId: own() ?? 0,
    expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
};

it('hears no request of an extension page from a content script', async () => {
  for (const name of ['drafts/list', 'my-data/export', 'consent/refuse', 'files/import']) {
    const answer = await sayAsContentScript({ type: 'page/request', name, input: { erase: true } });
    expect(answer).toMatchObject({ ok: false, error: { code: 'refused' } });
  }
});

it.each([
  { type: 'stage/offer-answered', offer: 'not a name', answer: 'take' },
  { type: 'stage/step-done', run: 'x', revision: -1 },
  { type: 'stage/view', surprise: true },
  { type: 'sentinel/detection', detection: { kind: 'mind-reading', at: 1, page: 'x', strength: 9 } },
  { type: 'recorder/action', id: '1', action: 'type', value: 'secret' },
])('refuses a message that has not the declared shape: %j', async message => {
  expect(await sayAsContentScript(message)).toMatchObject({ ok: false, error: { code: 'malformed' } });
});

it('hears no content script in an extension page, and no request that it does not know', async () => {
  const page = await handrail.page('options.html');
  const say = (message: object) => page.evaluate(said => chrome.runtime.sendMessage(said), message);
  expect(await say({ type: 'stage/view' })).toMatchObject({ ok: false, error: { code: 'refused' } });
  const unknown = await say({ type: 'page/request', name: 'constructor' });
  expect(unknown).toMatchObject({ ok: false, error: { code: 'malformed' } });
  const wrong = await say({ type: 'page/request', name: 'drafts/get', input: { id: '../..' } });
  expect(wrong).toMatchObject({ ok: false, error: { code: 'malformed' } });
});

it('cannot be reached by a script of the page at all', async () => {
  const reach = await app.evaluate(
    () => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
  );
  expect(reach).toBe('undefined');
});
