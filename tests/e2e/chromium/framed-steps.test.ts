import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Target } from '../../../guides/schema/target.ts';
import { giveConsent } from '../journey/give-consent.ts';
import { type ChromiumWithHandrail, launchChromium } from '../support/chromium.ts';
import { describeInPage } from '../support/describe-in-page.ts';
import { guideFileOf } from '../support/guide-file-of.ts';
import { humanClick } from '../support/human-mouse.ts';
import { importGuide } from '../support/import-guide.ts';
import { ringOffIn } from '../support/ring-in-chromium.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import { type StageInChromium, stageInChromium } from '../support/stage-in-chromium.ts';

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><title>${title}</title><style>body { font: 16px sans-serif; margin: 20px }
  iframe { display: block; margin: 10px 0; border: 3px solid teal }</style><h1>${title}</h1>${body}</html>`;
const frame = (src: string, height = 160): string =>
  `<iframe src="${src}" style="width: 80%; height: ${height}px"></iframe>`;
const form = page(
  'Payment',
  `<label>Card <input id="card" name="card"></label> <button type="button" id="pay" name="pay">Pay now</button>
  <div style="height: 900px"></div><button type="button" id="terms" name="terms">Accept the terms</button>`,
);

/** The page with the frames, a shell between, and the site of the form. Each is of another origin. */
const pages: Record<'portal' | 'shell' | 'bank', Record<string, string>> = {
  portal: {},
  shell: {},
  bank: {},
};
let portal: ServedPages;
let shell: ServedPages;
let bank: ServedPages;
let handrail: ChromiumWithHandrail;
beforeAll(async () => {
  [portal, shell, bank] = [
    await servePages(pages.portal),
    await servePages(pages.shell),
    await servePages(pages.bank),
  ];
  Object.assign(pages.bank, { '/form': form, '/card': page('Card', frame(`${shell.origin}/leaf`, 200)) });
  Object.assign(pages.shell, {
    '/shell': page('Shell', `<div style="height: 150px"></div>${frame(`${bank.origin}/card`, 330)}`),
    '/leaf': form,
  });
  Object.assign(pages.portal, {
    '/flat': page('Portal', frame(`${bank.origin}/form`)),
    '/deep': page('Portal', `<div style="height: 700px"></div>${frame(`${shell.origin}/shell`, 600)}`),
    '/twins': page('Portal', frame(`${bank.origin}/form`) + frame(`${bank.origin}/form`)),
    '/late': page('Portal', '<p id="here">Nothing yet.</p>'),
    '/mixed': page('Portal', frame(`${bank.origin}/form`) + frame(`${shell.origin}/leaf`)),
  });
  handrail = await launchChromium();
  await giveConsent({ handrail, show: async () => {} });
});
afterAll(async () => {
  await handrail?.close();
  for (const site of [portal, shell, bank]) await site?.stop();
});

let app: Page;
let stage: StageInChromium;
beforeEach(async () => {
  app = await handrail.context.newPage();
  stage = await stageInChromium(app);
  return async () => {
    if (await stage.has('button', 'End guide')) await stage.press('button', 'End guide');
    await app.close();
  };
});

const frameAt = async (address: string): Promise<Frame> => {
  await expect.poll(() => app.frames().some(each => each.url() === address)).toBe(true);
  const found = app.frames().find(each => each.url() === address);
  if (!found) throw new Error(`There is no frame ${address}.`);
  await found.waitForLoadState('load');
  return found;
};

/** Has a guide of its own begun on the page that is open: clicks and entries at targets. */
const begin = async (
  title: string,
  steps: [Target, 'click' | 'input'][],
  change = (file: string): string => file,
): Promise<void> => {
  const here = app.url();
  const studio = await handrail.page('studio.html');
  const callouts = steps.map(([target, on]) => ({ page: here, text: 'Do it', target, on }));
  await importGuide(studio, change(guideFileOf(title, [here], callouts)));
  await studio.close();
  const panel = await handrail.page('sidepanel.html');
  await app.bringToFront();
  await panel.getByRole('button', { name: `Start ${title}` }).click();
  await panel.close();
};
const ringed = (inner: Frame, selector: string): Promise<void> =>
  expect.poll(() => ringOffIn(app, inner.locator(selector)), { timeout: 15_000 }).toBeLessThanOrEqual(1);
const doneOf = async (): Promise<number> =>
  (await handrail.signals()).filter(({ type }) => type === 'step-done').length;

test('three frames deep: shown, followed, and done there', async () => {
  await app.goto(`${portal.origin}/deep`);
  const leaf = await frameAt(`${shell.origin}/leaf`);
  const target = await describeInPage(leaf, '#pay');
  expect(target.frames).toHaveLength(3);
  const before = await doneOf();
  await begin('Three deep', [[target, 'click']]);
  await ringed(leaf, '#pay');
  await app.mouse.move(400, 60);
  await app.mouse.wheel(0, -150);
  await ringed(leaf, '#pay');
  await leaf
    .parentFrame()
    ?.evaluate(() => document.querySelector('iframe')?.style.setProperty('margin-left', '37px'));
  await ringed(leaf, '#pay');
  await humanClick(app.mouse, leaf.locator('#pay'));
  await stage.see('StaticText', 'Done. You finished “Three deep”.');
  expect(await doneOf()).toBe(before + 1);
});

test('what is out of sight in its frame is brought into it', async () => {
  await app.goto(`${portal.origin}/flat`);
  const inner = await frameAt(`${bank.origin}/form`);
  const target = await describeInPage(inner, '#terms');
  await begin('Below', [[target, 'click']]);
  await ringed(inner, '#terms');
  await inner.evaluate(() => scrollBy(0, -15));
  await ringed(inner, '#terms');
  await humanClick(app.mouse, inner.locator('#terms'));
  await stage.see('StaticText', 'Done. You finished “Below”.');
});

test('two frames that cannot be told apart: nothing is pointed at, and nothing counts', async () => {
  await app.goto(`${portal.origin}/twins`);
  const inner = await frameAt(`${bank.origin}/form`);
  const target = await describeInPage(inner, '#pay');
  const before = await doneOf();
  await begin('Twins', [[target, 'click']]);
  await stage.see('StaticText', /^It is not certain what on this page/);
  expect(await ringOffIn(app, inner.locator('#pay'))).toBe(Number.POSITIVE_INFINITY);
  await humanClick(app.mouse, inner.locator('#pay'));
  await app.waitForTimeout(500);
  expect(await doneOf()).toBe(before);
});

test('a frame that comes late, is loaded anew, goes, and comes again', async () => {
  await app.goto(`${portal.origin}/flat`);
  const target = await describeInPage(await frameAt(`${bank.origin}/form`), '#pay');
  await app.goto(`${portal.origin}/late`);
  await begin('Late', [[target, 'click']]);
  const add = (): Promise<void> =>
    app.evaluate(src => {
      const inner = Object.assign(document.createElement('iframe'), { src });
      inner.style.cssText = 'width: 500px; height: 200px';
      document.body.append(inner);
    }, `${bank.origin}/form`);
  await add();
  let inner = await frameAt(`${bank.origin}/form`);
  await ringed(inner, '#pay');
  await inner.evaluate(() => location.reload());
  await inner.waitForLoadState('load');
  await ringed(inner, '#pay');
  await app.evaluate(() => document.querySelector('iframe')?.remove());
  await stage.see('StaticText', 'What this step points to is not on this page right now.');
  await add();
  inner = await frameAt(`${bank.origin}/form`);
  await ringed(inner, '#pay');
  await humanClick(app.mouse, inner.locator('#pay'));
  await stage.see('StaticText', 'Done. You finished “Late”.');
});

test('an entry and the press straight after it both count', async () => {
  await app.goto(`${portal.origin}/flat`);
  const inner = await frameAt(`${bank.origin}/form`);
  const [card, pay] = [await describeInPage(inner, '#card'), await describeInPage(inner, '#pay')];
  const before = await doneOf();
  await begin('Straight on', [
    [card, 'input'],
    [pay, 'click'],
  ]);
  await ringed(inner, '#card');
  const box = await inner.locator('#pay').boundingBox();
  await humanClick(app.mouse, inner.locator('#card'));
  await app.keyboard.type('4711');
  await humanClick(app.mouse, { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 8 });
  await stage.see('StaticText', 'Done. You finished “Straight on”.');
  expect(await doneOf()).toBe(before + 2);
});

test('what the page around shows decides which way leads on from a step in a frame', async () => {
  await app.goto(`${portal.origin}/flat`);
  const inner = await frameAt(`${bank.origin}/form`);
  const [pay, heading] = [await describeInPage(inner, '#pay'), await describeInPage(app, 'h1')];
  const steps = [pay, pay, pay].map((target): [Target, 'click'] => [target, 'click']);
  await begin('Two ways', steps, text => {
    const file = JSON.parse(text);
    file.guide.formatVersion = 2;
    const inFrame = { when: { kind: 'element', is: 'found', target: pay }, to: 'end' };
    const around = { when: { kind: 'element', is: 'found', target: heading }, to: 'step-3' };
    // What is in a frame nobody can tell from outside: neither there nor not.
    const not = { when: { kind: 'element', is: 'absent', target: pay }, to: 'end' };
    file.guide.steps[0].branches = [inFrame, not, around];
    return JSON.stringify(file);
  });
  await ringed(inner, '#pay');
  await humanClick(app.mouse, inner.locator('#pay'));
  await stage.see('StaticText', 'Step 3 of 3');
});

test('what pages make up completes no step', async () => {
  await app.goto(`${portal.origin}/mixed`);
  const inner = await frameAt(`${bank.origin}/form`);
  const other = await frameAt(`${shell.origin}/leaf`);
  const target = await describeInPage(inner, '#pay');
  const before = await doneOf();
  await begin('Made up', [[target, 'click']]);
  await ringed(inner, '#pay');
  await inner.evaluate(() => {
    const button = document.querySelector<HTMLElement>('#pay');
    button?.click();
    for (const type of ['pointerdown', 'pointerup', 'click'])
      button?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
  });
  const [run] = (await handrail.rows('runs')).slice(-1) as { id: string; revision: number }[];
  const done = { type: 'frame/done', run: run?.id, revision: run?.revision };
  // Even a script of Handrail's own, where it stands in the page or in a frame of another site than the step's.
  expect(await sayFrom(app.mainFrame(), done)).toMatchObject({ ok: false, error: { code: 'refused' } });
  await sayFrom(other, done);
  await humanClick(app.mouse, other.locator('#pay'));
  await app.waitForTimeout(500);
  expect(await doneOf()).toBe(before);
  await humanClick(app.mouse, inner.locator('#pay'));
  await stage.see('StaticText', 'Done. You finished “Made up”.');
});

test('a page that says the names of frames again gets no ring in a wrong place', async () => {
  await app.goto(`${portal.origin}/mixed`);
  const inner = await frameAt(`${bank.origin}/form`);
  const target = await describeInPage(inner, '#pay');
  await app.evaluate(() => {
    addEventListener('message', ({ data, source }) => {
      if (source !== window) postMessage(data, '*');
    });
  });
  await begin('Said again', [[target, 'click']]);
  await stage.see('StaticText', 'Step 1 of 1');
  // Before the name was said again the ring may have been drawn: then it is around the target.
  for (let look = 0; look < 10; look++) {
    const off = await ringOffIn(app, inner.locator('#pay'));
    expect(off <= 1 || off === Number.POSITIVE_INFINITY).toBe(true);
    await app.waitForTimeout(100);
  }
});

/** Says something to the worker from where the sentinel stands in a frame. */
const sayFrom = async (from: Frame, message: object): Promise<unknown> => {
  const session = await app.context().newCDPSession(app);
  const contexts: { id: number; origin: string; auxData?: { frameId?: string } }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const all = [frameTree.frame, ...(frameTree.childFrames ?? []).map(child => child.frame)];
  const wanted = all.find(({ url }) => url === from.url());
  const own = contexts.find(
    ({ origin, auxData }) => origin.includes(handrail.extensionId) && auxData?.frameId === wanted?.id,
  );
  if (!own) throw new Error(`No script of Handrail stands in ${from.url()}.`);
  const { result } = await session.send('Runtime.evaluate', {
    contextId: own.id,
    expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
};
