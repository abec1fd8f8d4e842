import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Offer } from '../../../guides/match/offer.ts';
import type { StruggleSignal } from '../../../guides/schema/signal.ts';
import { sampleGuide } from '../../fixtures/sample-guide.ts';
import { giveConsent } from '../journey/give-consent.ts';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { humanClick } from '../support/human-mouse.ts';
import { putRows } from '../support/put-rows.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import { type StageInChromium, stageInChromium } from '../support/stage-in-chromium.ts';

const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const html = `<!doctype html><html lang="en"><title>Orders</title><h1>Orders</h1>
${names.map(name => `<p><button name="${name}">Book ${name}</button></p>`).join('\n')}`;
const minute = 60_000;

let handrail: ChromiumWithHandrail;
let pages: ServedPages;
let app: Page;
let options: Page;
let stage: StageInChromium;

beforeAll(async () => {
  pages = await servePages(Object.fromEntries(names.map(name => [`/${name}`, html])));
  handrail = await launchChromium();
  await giveConsent({ handrail, show: async () => {} });
  options = await handrail.page('options.html');
  const rows = [1, 2, 3, 4].map(number =>
    sampleGuide(1, { id: `guide-${number}`, title: { en: `Guide ${number}` }, pages: [`${pages.origin}/*`] }),
  );
  await options.evaluate(putRows, { store: 'guides', rows });
  app = await handrail.context.newPage();
  await app.goto(`${pages.origin}/one`);
  stage = await stageInChromium(app);
});
afterAll(async () => {
  await handrail?.close();
  await pages?.stop();
});

/** Presses one button again and again, which does nothing. Each on a page, and so in an episode, of its own. */
const pressInVain = async (name: string | undefined): Promise<void> => {
  await app.bringToFront();
  if (!app.url().endsWith(`/${name}`)) await app.goto(`${pages.origin}/${name}`);
  await humanClick(app.mouse, app.locator(`[name="${name}"]`), { times: 5, pause: 140 });
};
const offers = async (): Promise<Offer[]> => (await handrail.rows('offers')) as Offer[];
/** The struggles that were seen at a button. */
const strugglesAt = async (name: string): Promise<StruggleSignal[]> =>
  (await handrail.signals()).flatMap(signal =>
    signal.type === 'struggle' && signal.page.endsWith(`/${name}`) ? [signal] : [],
  );
/** Until a page has judged whether a press was answered, in ms. */
const judged = 1700;
/**
 * All that there is to see in presses in vain: they were many, and nothing answered them. An offer is made with the
 * signal or not at all, so that nothing comes later.
 */
const allSeen = (name: string): Promise<void> =>
  expect
    .poll(() => strugglesAt(name), { timeout: 10_000 })
    .toMatchObject([{ kind: 'rage-click', target: `button[name=${name}]`, count: 2 }]);
/** Lets time pass, as far as offers can tell. */
const letPass = async (time: number): Promise<void> => {
  const rows = (await offers()).map(offer => ({
    ...offer,
    at: offer.at - time,
    changedAt: offer.changedAt - time,
  }));
  await options.evaluate(putRows, { store: 'offers', rows });
};
/** Has all offers so far be of the day before yesterday, and nothing be learned from them: each part begins anew. */
const beginAnew = async (): Promise<void> => {
  await letPass(48 * 60 * minute);
  const rows = (await offers()).map(offer => ({ ...offer, forgotten: true }));
  await options.evaluate(putRows, { store: 'offers', rows });
};
it('says why it offers, and keeps away longer with each refusal', async () => {
  await pressInVain('one');
  await stage.press('button', 'Why this offer?');
  const noticed = await stage.see('StaticText', /^Noticed: /);
  expect(noticed).toMatch(/^Noticed: .+ \((once|\d times)\) on 127\.0\.0\.1:\d+\/one\.$/);
  expect(noticed).not.toContain('Book');
  await stage.see('StaticText', 'Offers left after this one: at most 2 this hour and 5 today.');
  await stage.press('button', 'No, thanks');
  await expect.poll(offers).toMatchObject([{ status: 'dismissed' }]);

  await pressInVain('two');
  await allSeen('two');
  expect(await offers()).toHaveLength(1);

  await letPass(11 * minute);
  await pressInVain('three');
  await stage.press('button', 'No, thanks');
  await expect
    .poll(async () => (await offers()).map(({ status }) => status))
    .toEqual(['dismissed', 'dismissed']);
  // Another guide than the one that was refused.
  expect(new Set((await offers()).map(({ subject }) => subject)).size).toBe(2);

  await letPass(15 * minute);
  await pressInVain('four');
  await allSeen('four');
  expect(await offers()).toHaveLength(2);
});

it('looks no more for a kind that was switched off from the offer, until it is switched on again', async () => {
  await beginAnew();
  await pressInVain('five');
  await stage.press('button', 'Why this offer?');
  await stage.press('button', 'Do not notice this kind');
  await expect.poll(async () => (await offers()).at(-1)).toMatchObject({ status: 'silenced' });
  expect((await offers()).at(-1)).toMatchObject({ because: 'rage-click' });
  await letPass(24 * 60 * minute);
  // At once, while the page still learns what is wanted of it: twice in vain is seen, and that it was in a rage is not.
  await pressInVain('six');
  await app.waitForTimeout(800);
  await pressInVain('six');
  await expect
    .poll(() => strugglesAt('six'), { timeout: 10_000 })
    .toMatchObject([{ kind: 'dead-click', count: 2 }]);
  expect((await offers()).slice(3).filter(({ because }) => because === 'rage-click')).toEqual([]);

  await options.bringToFront();
  const off = options.locator('.switches').first().locator('input:not(:checked)');
  await expect.poll(() => off.count()).toBe(1);
  await off.press('Space');
  await expect.poll(() => off.count()).toBe(0);
  await expect.poll(() => handrail.rows('settings')).toContainEqual({ key: 'kindsOff', value: [] });
});

it('is quiet for an hour when asked to from the offer', async () => {
  await beginAnew();
  await app.reload();
  await pressInVain('seven');
  await stage.press('button', 'Why this offer?');
  await stage.press('button', 'Pause for an hour');
  await options.getByText(/^Paused until/).waitFor();
  await pressInVain('eight');
  await app.waitForTimeout(judged);
  await options.bringToFront();
  await options.getByRole('button', { name: 'End the pause' }).click();
  await options.getByText(/^Paused until/).waitFor({ state: 'detached' });
  await app.reload();
  await pressInVain('eight');
  await allSeen('eight');
});

it('offers nothing when the day’s budget is used up, and says so', async () => {
  await beginAnew();
  const now = Date.now();
  const used = (await offers())[0];
  const rows = Array.from({ length: 6 }, (_, hour) => {
    const at = now - (hour + 2) * 60 * minute;
    return { ...used, id: `used-${hour}`, status: 'taken', subject: 'other', at, changedAt: at };
  });
  await options.evaluate(putRows, { store: 'offers', rows });
  const known = (await offers()).length;
  await pressInVain('nine');
  await allSeen('nine');
  expect(await offers()).toHaveLength(known);
  await options.reload();
  await options.getByText('0 of 6').waitFor();
});

it('notices nothing on a site that is switched off, though it stays allowed', async () => {
  const site = options.getByRole('checkbox', { name: 'Notice and offer on 127.0.0.1' }).first();
  await options.bringToFront();
  await site.uncheck();
  await expect
    .poll(() => handrail.rows('settings'))
    .toContainEqual({
      key: 'sitesOff',
      value: ['http://127.0.0.1/*'],
    });
  await pressInVain('ten');
  await app.waitForTimeout(judged);
  await options.bringToFront();
  await site.check();
  await expect.poll(() => handrail.rows('settings')).toContainEqual({ key: 'sitesOff', value: [] });
  await app.reload();
  await pressInVain('ten');
  await allSeen('ten');
});
