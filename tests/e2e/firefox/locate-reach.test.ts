import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Target } from '../../../guides/schema/target.ts';
import { bundlePage } from '../../bench/locate/bundle-page.ts';
import { type FirefoxWithHandrail, launchFirefox } from '../support/firefox.ts';
import { bidiOf } from '../support/firefox-bidi.ts';
import { handsOn } from '../support/hands.ts';
import { humanClick } from '../support/human-mouse.ts';
import { type ServedPages, servePages } from '../support/serve-pages.ts';
import { stageInFirefox } from '../support/stage-in-firefox.ts';

/** What Chromium records of the button below. */
const recorded: Target = {
  v: 1,
  locale: 'en',
  key: 'order-form>section>button',
  tag: 'button',
  role: 'button',
  name: 'Save order',
  heading: 'Order details',
  after: 'Discard',
  afterMark: 'button',
  order: [0, 3],
  hosts: ['order-form'],
};

const application = `<!doctype html><html lang="en"><title>Orders</title><h1>Orders</h1>
<a id="check" role="button" style="user-select:none">Check</a><main></main><script>
const host = document.querySelector('main').appendChild(document.createElement('order-form'));
const root = host.attachShadow({ mode: 'closed' });
const section = root.appendChild(document.createElement('section'));
const heading = section.appendChild(document.createElement('h2'));
heading.textContent = 'Order details';
window.middles = () => [...section.querySelectorAll('button')].map(button => {
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
});
window.pressed = [];
for (const word of ['Save order', 'Discard', 'Print']) {
  const button = section.appendChild(document.createElement('button'));
  button.textContent = word;
  button.onclick = () => pressed.push(word);
}
</script></html>`;

const guideFile = (origin: string): string =>
  JSON.stringify({
    format: 'handrail/guide-file',
    formatVersion: 1,
    guide: {
      format: 'handrail/guide',
      formatVersion: 1,
      id: '01a2006d-bfff-70b8-8357-696aa4e557b4',
      version: 1,
      title: { en: 'Save an order' },
      defaultLocale: 'en',
      pages: [`${origin}/`],
      publishedAt: 1_795_303_534_800,
      steps: [
        {
          id: 'step-1',
          kind: 'callout',
          page: `${origin}/`,
          text: { en: [{ type: 'paragraph', content: [{ type: 'text', text: 'Press it.' }] }] },
          advance: { on: 'click' },
          target: recorded,
        },
      ],
    },
    lessons: [],
    pictures: [],
  });

let firefox: FirefoxWithHandrail;
let folder: string;
const served: ServedPages[] = [];
const serve = async (pages: Record<string, string>): Promise<string> => {
  const site = await servePages(pages);
  served.push(site);
  return site.origin;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handrail-reach-'));
  firefox = await launchFirefox();
});
afterAll(async () => {
  await firefox?.close();
  for (const site of served) await site.stop();
  await rm(folder, { recursive: true, force: true });
});

it('plays a step at a button in a closed shadow root', async () => {
  const origin = await serve({ '/': application });
  const file = join(folder, 'guide.handrail.json');
  await writeFile(file, guideFile(origin));
  const welcome = await firefox.page('welcome.html');
  await handsOn(welcome, firefox.mouse(welcome)).click('main .button--primary');
  const studio = await firefox.page('studio.html');
  const field = await studio.waitForSelector('input[type=file]');
  await field?.uploadFile(file);
  await studio.waitForFunction(() => document.body.textContent.includes('was imported'));

  const page = await firefox.browser.newPage();
  await page.goto(`${origin}/`);
  await page.bringToFront();
  const mouse = firefox.mouse(page);
  const stage = stageInFirefox(bidiOf(firefox.browser), page, mouse);
  await handsOn(page, mouse).click('#check', { times: 5 });
  await stage.see('Save an order');
  await stage.press('Show me');
  await stage.see('Press it.');
  await expect
    .poll(async () => (await firefox.signals()).map(({ type }) => type), { timeout: 10_000 })
    .toContain('step-shown');
  const [save, discard] = (await page.evaluate('middles()')) as { x: number; y: number }[];
  if (!save || !discard) throw new Error('There are no buttons.');
  await humanClick(mouse, discard);
  await expect.poll(() => page.evaluate('pressed')).toEqual(['Discard']);
  expect(await stage.text()).not.toContain('Done.');
  await humanClick(mouse, save);
  await stage.see('Done.');
  expect(await page.evaluate('pressed')).toEqual(['Discard', 'Save order']);
});

it('finds a target in a frame in a frame, of other sites, in the right one only', async () => {
  const script = await bundlePage('guides/locate/locate.ts');
  const form = `<!doctype html><html lang="en"><title>Form</title><script>${script}</script>
    <h2>Order details</h2><button name="save">Save order</button><button>Discard</button></html>`;
  const inner = await serve({ '/form': form });
  const shellPage = (policy = ''): string =>
    form.replace('</html>', `<iframe ${policy} src="${inner}/form"></iframe></html>`);
  const shell = await serve({ '/shell': shellPage() });
  const other = await serve({ '/shell': shellPage() });
  const mute = await serve({ '/shell': shellPage('referrerpolicy="no-referrer"') });
  const target: Target = {
    v: 1,
    locale: 'en',
    key: 'body>button[name=save]',
    tag: 'button',
    role: 'button',
    name: 'Save order',
    attributes: { name: 'save' },
    heading: 'Order details',
    after: 'Discard',
    order: [0, 2],
    // As Chromium records it: of the frame around it, no more than the origin.
    frames: [{ page: shell }, { page: `${inner}/form` }],
  };
  /** What each frame with that page in it answers, outermost first, by the shells that stand side by side. */
  const answers = async (...frames: string[]): Promise<string[]> => {
    const top = await serve({
      '/': form.replace('</html>', `${frames.map(src => `<iframe src="${src}"></iframe>`).join('')}</html>`),
    });
    const page = await firefox.browser.newPage();
    await page.goto(`${top}/`);
    const asked: string[] = [];
    const ask = async (frame: Frame, path: string): Promise<void> => {
      await frame.waitForSelector('button[name=save]');
      const state = await frame.evaluate(
        wanted =>
          (
            window as unknown as { benchPage: { locate(one: unknown, other: Document): { state: string } } }
          ).benchPage.locate(wanted, document).state,
        target,
      );
      asked.push(`${path} ${state}`);
      for (const child of frame.childFrames()) await ask(child, `${path}>${child.url().split('/').at(-1)}`);
    };
    await ask(page.mainFrame(), 'page');
    await page.close();
    return asked;
  };
  const right = ['page>shell absent', 'page>shell>form found'];
  const wrong = ['page>shell absent', 'page>shell>form absent'];
  expect(await answers(`${shell}/shell`)).toEqual(['page absent', ...right]);
  expect(await answers(`${inner}/form`, `${shell}/shell`)).toEqual([
    'page absent',
    'page>form absent',
    ...right,
  ]);
  expect(await answers(`${other}/shell`, `${shell}/shell`)).toEqual(['page absent', ...wrong, ...right]);
  expect(await answers(`${other}/shell`)).toEqual(['page absent', ...wrong]);
  // Where a frame cannot know what stands around it, two of the same page are not told apart.
  const unsure = ['page>shell absent', 'page>shell>form unsure'];
  expect(await answers(`${mute}/shell`, `${shell}/shell`)).toEqual(['page absent', ...unsure, ...unsure]);
});
