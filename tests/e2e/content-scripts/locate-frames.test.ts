import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Target } from '../../../guides/schema/target.ts';
import { humanClick } from '../support/human-mouse.ts';
import { playIn, recordIn } from '../support/locate-journey.ts';
import { type PageBench, startPageBench } from '../support/page-bench.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';

const form = (extra = ''): string => `<!doctype html><html lang="en"><title>Form</title>${extra}
<h2>Order details</h2><button name="save">Save order</button><button>Discard</button></html>`;

/** Three sites beside that of the page: the one that is meant, another with the very same page, and a shell around one. */
let bench: PageBench;
let meant: ServedPages;
let other: ServedPages;
let shell: ServedPages;
beforeAll(async () => {
  bench = await startPageBench({ context: { viewport: { width: 900, height: 900 } } });
  meant = await servePages({ '/form': form(), '/else': form() });
  other = await servePages({ '/form': form() });
  shell = await servePages({
    '/shell': `<!doctype html><html lang="en"><title>Shell</title><button name="save">Save order</button>
      <iframe src="${meant.origin}/form" style="width:600px;height:180px"></iframe></html>`,
  });
});
afterAll(async () => {
  await bench?.close();
  for (const site of [meant, other, shell]) await site?.stop();
});

const frame = (src: string, name = ''): string =>
  `<iframe src="${src}" ${name && `name="${name}"`} style="display:block;width:700px;height:240px"></iframe>`;
const open = (...frames: string[]): Promise<Page> => {
  // The page has loaded when all its frames have.
  return bench.open({
    html: `<!doctype html><html lang="en"><title>Portal</title><button name="save">Save order</button>${frames.join('')}</html>`,
  });
};
const frameAt = (page: Page, url: string, at = 0): Frame => {
  const found = page.frames().filter(each => each.url() === url)[at];
  if (!found) throw new Error(`There is no frame ${url}.`);
  return found;
};
const record = async (page: Page, url: string, at = 0): Promise<Target> => {
  const [target] = await recordIn(bench, page, async () => {
    const box = await frameAt(page, url, at).locator('[name=save]').boundingBox();
    if (!box) throw new Error('There is no button.');
    await humanClick(page.mouse, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
  });
  if (!target) throw new Error('Nothing was recorded.');
  await page.close();
  return target;
};

/** Where the stages of all frames found it: addresses of the frames, `page` for the page itself. */
const found = async (page: Page): Promise<string[]> => {
  const answers: string[] = [];
  for (const each of page.frames()) {
    // Until every stage has either drawn a ring or said that there is nothing.
    const answer = await each.waitForFunction(() => {
      for (const host of document.querySelectorAll('[popover="manual"]')) {
        const ring = host.shadowRoot?.querySelector('.ring');
        if (ring && getComputedStyle(ring).visibility !== 'hidden') return 'found';
        const said = host.shadowRoot?.querySelector('.say')?.textContent ?? '';
        if (said && !said.startsWith('Looking')) return said;
      }
      return null;
    });
    if ((await answer.jsonValue()) === 'found') answers.push(each === page.mainFrame() ? 'page' : each.url());
  }
  return answers;
};

test('a frame of another origin: found there only, whatever stands before it', async () => {
  const wanted = `${meant.origin}/form`;
  const target = await record(await open(frame(wanted)), wanted);
  expect(target.frames).toEqual([{ page: wanted }]);
  const page = await open(frame(`${other.origin}/form`), frame(`${meant.origin}/else`), frame(wanted));
  await playIn(bench, page, target, {}, true);
  expect(await found(page)).toEqual([wanted]);
  await page.close();
});

test('a frame of another origin that is gone: found nowhere', async () => {
  const wanted = `${meant.origin}/form`;
  const target = await record(await open(frame(wanted)), wanted);
  const page = await open(frame(`${other.origin}/form`), frame(`${meant.origin}/else`));
  await playIn(bench, page, target, {}, true);
  expect(await found(page)).toEqual([]);
  await page.close();
});

test('a frame of another origin in a frame of a third one', async () => {
  const wanted = `${meant.origin}/form`;
  const target = await record(await open(frame(`${shell.origin}/shell`)), wanted);
  expect(target.frames).toEqual([{ page: shell.origin }, { page: wanted }]);
  const page = await open(frame(wanted), frame(`${shell.origin}/shell`));
  await playIn(bench, page, target, {}, true);
  // The same page without the shell around it is another frame.
  const answers = await found(page);
  expect(answers).toEqual([wanted]);
  const ring = await frameAt(page, `${shell.origin}/shell`).childFrames()[0]?.locator('.ring').count();
  expect(ring).toBe(1);
  await page.close();
});

test('two frames of the same page are not told apart, unless they have names', async () => {
  const wanted = `${meant.origin}/form`;
  const target = await record(await open(frame(wanted)), wanted);
  const twins = await open(frame(wanted), frame(wanted));
  await playIn(bench, twins, target, {}, true);
  expect(await found(twins)).toEqual([]);
  await twins.close();

  const named = await record(await open(frame(wanted, 'left'), frame(wanted, 'right')), wanted, 1);
  expect(named.frames).toEqual([{ attributes: { name: 'right' }, page: wanted }]);
  const page = await open(frame(wanted, 'right'), frame(wanted, 'left'));
  await playIn(bench, page, named, {}, true);
  expect(await found(page)).toEqual([wanted]);
  expect(await frameAt(page, wanted, 0).locator('.ring').count()).toBe(1);
  await page.close();
});
