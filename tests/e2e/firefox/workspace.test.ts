import { afterAll, beforeAll, expect, it } from 'vitest';
import { guideEntry } from '../../fixtures/workspace-content.ts';
import { aloneGuide, alonePage } from '../support/alone-guide.ts';
import { type FirefoxWithHandrail, launchFirefox } from '../support/firefox.ts';
import { handsOn } from '../support/hands.ts';
import { personIn } from '../support/person-in.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import { startInFirefox } from '../support/start-in-firefox.ts';
import { startWorkspaceServer, type WorkspaceServer } from '../support/workspace-server.ts';

let firefox: FirefoxWithHandrail;
let server: WorkspaceServer;
let orders: ServedPages;
beforeAll(async () => {
  orders = await servePages({ '/orders': alonePage });
  [server, firefox] = await Promise.all([startWorkspaceServer(), launchFirefox()]);
}, 180_000);
afterAll(async () => {
  await firefox?.close();
  await server?.stop();
  await orders?.stop();
});

it('a browser joins by a link once the person has let it share, plays what a colleague published, and is counted', async () => {
  const welcome = await firefox.page('welcome.html');
  await handsOn(welcome, firefox.mouse(welcome)).click('main .button--primary');
  const author = await server.device('author');
  await server.publish(author, aloneGuide(orders.origin, orders.origin).task);

  const options = await firefox.page('options.html');
  await options.bringToFront();
  const hands = handsOn(options, firefox.mouse(options));
  const says = (words: string): Promise<unknown> =>
    options.waitForFunction(wanted => document.body.textContent.includes(wanted), {}, words);
  await hands.click('form input[dir=ltr]');
  await options.keyboard.type((await server.link('employee')).link);
  const join = (): Promise<void> => hands.click('form:has(input[dir=ltr]) button[type=submit]');
  await join();
  await firefox.answerPrompt(options, 'deny');
  await says('Without your permission nothing is sent');
  expect(await firefox.rows('sync')).toEqual([]);
  await join();
  await firefox.answerPrompt(options, 'allow');
  await says('Up to date.');
  expect(await firefox.rows('guides')).toMatchObject([{ title: { en: 'The rules' }, pulled: true }]);

  const { stage } = await startInFirefox(firefox, `${orders.origin}/orders`, 'The rules');
  await stage.see('Two people sign.');
  await stage.press('Finish');

  // Nobody presses anything: a browser in which somebody works hears of it.
  await server.publish(author, guideEntry('order').body);
  await expect.poll(async () => (await firefox.rows('guides')).length, { timeout: 30_000 }).toBe(2);
  await options.bringToFront();
  const sync = await options.waitForSelector('::-p-aria([name="Sync now"][role="button"])');
  await sync?.click();
  const person = await personIn(firefox);
  await expect
    .poll(async () => (await server.signalsOf(person)).map(({ type }) => type), { timeout: 30_000 })
    .toEqual(expect.arrayContaining(['run-started', 'step-done', 'run-completed']));
}, 240_000);
