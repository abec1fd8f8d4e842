import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import type { Signal } from '../../../guides/schema/signal.ts';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { startCountingProxy } from './counting-proxy.ts';
import { copyExtension } from './extension-copy.ts';
import { bidiOf } from './firefox-bidi.ts';
import { firefoxMouse } from './firefox-mouse.ts';
import type { RowMouse } from './human-mouse.ts';
import { readRows } from './read-rows.ts';

/** How to start. */
export interface FirefoxOptions {
  /** Whether a person can see it. Default false. */
  headed?: boolean;
  /** Further preferences of Firefox, such as `intl.accept_languages`. */
  preferences?: Record<string, unknown>;
  /** Changes the copy of the extension, of this id, before it is installed. */
  adapt?(folder: string, id: string): Promise<void>;
}

/** A Firefox with Handrail in it. */
export interface FirefoxWithHandrail {
  browser: Browser;
  /** Where the extension's pages are: `moz-extension://…/`. */
  origin: string;
  /** Ends the event page as Firefox does when it was idle. It starts again with the next event. */
  killWorker(): Promise<void>;
  /** Whether the event page runs: `stopped`, `starting` or `running`. */
  workerState(): Promise<string | undefined>;
  /** Opens an extension page, such as `studio.html`, in a new tab. Its `page.url()` is wrong, all else works. */
  page(path: string): Promise<Page>;
  /** Presses Handrail's button in the toolbar while this page is in front. */
  pressAction(page: Page): Promise<void>;
  /** Answers what the browser asks for Handrail, such as whether it may share data. */
  answerPrompt(page: Page, answer: 'allow' | 'deny'): Promise<void>;
  /** The mouse of a page, for `humanClick`. */
  mouse(page: Page): RowMouse;
  /** All rows of an object store of the database `handrail`, in the order of their keys; none when there is none. */
  rows(store: string): Promise<unknown[]>;
  /** All signals, oldest first. */
  signals(): Promise<Signal[]>;
  /** Every address that the browser has asked for so far, see counting-proxy.ts. */
  requests(): string[];
  /** Ends the browser. */
  close(): Promise<void>;
}

const extensionId = 'handrail@handrail.example';

/** What Firefox keeps of the extension. */
const inFirefox = `WebExtensionPolicy.getByID('${extensionId}').extension`;

/** The host of the extension's pages: set in advance, because Firefox would make a random one and tell nobody. */
const host = '6f1c6bd2-9d2e-4f7c-8c0e-2f6c8f5d9a11';

const preferencesFor = (proxyPort: number) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: host }),
  // The reader below is manifest.json, and must be a plain document.
  'devtools.jsonview.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': '',
});

/** Starts Firefox with the e2e build of Handrail. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<FirefoxWithHandrail> {
  const executablePath = findBrowser('firefox-esr');
  if (!executablePath)
    throw new Error('There is no Firefox. Run: node scripts/prepare.mjs --browsers firefox-esr');
  const folder = await mkdtemp(join(tmpdir(), 'handrail-firefox-'));
  const extension = join(folder, 'extension');
  await copyExtension('firefox-mv3', extension);
  await options.adapt?.(extension, extensionId);
  const proxy = await startCountingProxy();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !options.headed,
    defaultViewport: { width: 1280, height: 800 },
    // Lets a test act on the browser's own window, where the toolbar is.
    args: ['--remote-allow-system-access'],
    // Without it a Firefox that was not built for tests asks Mozilla's server for settings whatever the preferences say.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: { ...preferencesFor(proxy.port), ...options.preferences },
  });
  await browser.installExtension(extension);
  const bidi = bidiOf(browser);
  const origin = `moz-extension://${host}/`;
  // A document of the extension that runs none of its code: it reads the database.
  const [reader = await browser.newPage()] = await browser.pages();
  await bidi.navigate(reader, `${origin}manifest.json`);

  return {
    browser,
    origin,
    async killWorker() {
      await bidi.inBrowserWindow(`${inFirefox}.terminateBackground({ ignoreDevToolsAttached: true })`);
    },
    workerState: () => bidi.inBrowserWindow(`${inFirefox}.backgroundState`),
    async page(path) {
      const page = await browser.newPage();
      await bidi.navigate(page, `${origin}${path}`);
      return page;
    },
    async pressAction(page) {
      await page.bringToFront();
      const pressed = await bidi.inBrowserWindow(pressButton);
      if (pressed !== 'pressed') throw new Error(`The toolbar shows no button of Handrail: ${pressed}`);
    },
    async answerPrompt(page, answer) {
      await page.bringToFront();
      const pressed = await bidi.inBrowserWindow(pressInPrompt(answer));
      if (pressed !== 'pressed') throw new Error(`The browser asks nothing for Handrail: ${pressed}`);
    },
    mouse: page => firefoxMouse(bidi, page),
    rows: store => reader.evaluate(readRows, store),
    signals: async () =>
      ((await reader.evaluate(readRows, 'signals')) as Signal[]).sort((a, b) => (a.id < b.id ? -1 : 1)),
    requests: () => [...proxy.asked],
    async close() {
      await browser.close();
      await proxy.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Runs in the browser's own window. WebDriver's actions cannot reach it, but the window can be told of a mouse, and takes
 * that for the person's hand, permission by `activeTab` and all.
 */
const press = `async button => {
  const { x, y, width, height } = button.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    const clickCount = type === 'mousemove' ? 0 : 1;
    window.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount }, {});
    await new Promise(resolve => setTimeout(resolve, 80));
  }
  return 'pressed';
}`;

const pressButton = `(async () => {
  const item = document.getElementById('handrail_handrail_example-browser-action');
  const button = item?.querySelector('toolbarbutton');
  if (!button) return item ? 'no button' : 'no item';
  return (${press})(button);
})()`;

/** The browser takes no answer in the first moments, in which somebody may press for something else. */
const pressInPrompt = (answer: 'allow' | 'deny'): string => `(async () => {
  for (let waited = 0; waited < 100; waited += 1) {
    const prompt = document.getElementById('addon-webext-permissions-notification');
    const button = prompt?.${answer === 'allow' ? 'button' : 'secondaryButton'};
    if (PopupNotifications.panel.state === 'open' && button) {
      await new Promise(resolve => setTimeout(resolve, 1500));
      return (${press})(button);
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  return PopupNotifications.panel.state;
})()`;
