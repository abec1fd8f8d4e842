import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Signal } from '../../../guides/schema/signal.ts';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { disabledFeatures } from './disabled-features.ts';
import { copyExtension } from './extension-copy.ts';
import { type LoggedRequest, readNetLog } from './net-log.ts';
import { readRows } from './read-rows.ts';

/** How to start. */
export interface ChromiumOptions {
  /** Whether a person can see it. Default false. */
  headed?: boolean;
  /** A profile folder to start on, and to keep. Default: a new one, removed at the end. */
  profile?: string;
  /** What else Playwright takes: `viewport`, `locale`, `colorScheme`, `reducedMotion`. */
  context?: NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;
}

/** A Chromium with Handrail in it. */
export interface ChromiumWithHandrail {
  context: BrowserContext;
  extensionId: string;
  /** The profile folder. */
  profile: string;
  /** The worker, started when it was not running. Do not keep it over a `killWorker`. */
  worker(): Promise<Worker>;
  /** Ends the worker as the browser does when it needs the room: without a word to it. */
  killWorker(): Promise<void>;
  /** Opens an extension page, such as `studio.html`, in a new tab. */
  page(path: string): Promise<Page>;
  /** Presses Handrail's button in the toolbar while this page is in front. Grants `activeTab`, as a real press does. */
  pressAction(page: Page): Promise<void>;
  /** All rows of an object store of the database `handrail`, in the order of their keys; none when there is none. */
  rows(store: string): Promise<unknown[]>;
  /** All signals, oldest first. */
  signals(): Promise<Signal[]>;
  /** Ends the browser. Later calls do nothing. */
  close(): Promise<void>;
  /** Ends the browser and says every request that it made, from its start on. */
  requests(): Promise<LoggedRequest[]>;
}

const switches = (extension: string, netLog: string): string[] => [
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
  '--enable-unsafe-extension-debugging',
  `--log-net-log=${netLog}`,
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--window-size=1640,900',
  `--disable-features=${disabledFeatures.join(',')}`,
];

/** Starts Chromium with the e2e build of Handrail. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<ChromiumWithHandrail> {
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('There is no Chromium. Run: node scripts/prepare.mjs --browsers chromium');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'handrail-chromium-')));
  const extension = join(profile, 'extension');
  const netLog = join(profile, 'net-log.json');
  await copyExtension('chrome-mv3', extension);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !options.headed,
    // A pretended viewport would be another one than what the browser takes pictures of.
    viewport: null,
    ...options.context,
    args: [...switches(extension, netLog), ...(options.context?.args ?? [])],
  });
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('This Chromium cannot be driven.');
  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(first.url()).host;
  // A document of the extension that runs none of its code: it reads the database and starts the worker.
  const [reader = await context.newPage()] = context.pages();
  await reader.goto(`chrome-extension://${extensionId}/manifest.json`);
  const control = await context.newCDPSession(reader);
  await control.send('ServiceWorker.enable');

  const worker = async (): Promise<Worker> => {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      await control.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${extensionId}/` });
      const found = context.serviceWorkers().find(each => new URL(each.url()).host === extensionId);
      // A call into a dead worker is never answered.
      const answer = found?.evaluate(() => true).catch(() => false);
      if (found && (await Promise.race([answer, reader.waitForTimeout(300)]))) return found;
    }
    throw new Error('The worker does not start.');
  };
  const workerTarget = () =>
    findTarget(browser, info => info.type === 'service_worker' && info.url.includes(extensionId));
  /** An event may start it again at once, and under the same target: only the moment itself tells that it was gone. */
  const workerStops = () =>
    new Promise<void>(resolve => {
      const isStopped = (each: { scriptURL: string; runningStatus: string }) =>
        new URL(each.scriptURL).host === extensionId && each.runningStatus === 'stopped';
      const listen = ({ versions }: { versions: { scriptURL: string; runningStatus: string }[] }) => {
        if (!versions.some(isStopped)) return;
        control.off('ServiceWorker.workerVersionUpdated', listen);
        resolve();
      };
      control.on('ServiceWorker.workerVersionUpdated', listen);
    });
  const close = async (): Promise<void> => {
    await context.close();
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  let requests: Promise<LoggedRequest[]> | undefined;

  return {
    context,
    extensionId,
    profile,
    worker,
    async killWorker() {
      const targetId = await workerTarget();
      if (!targetId) return;
      const stopped = workerStops();
      // It may have ended by itself meanwhile.
      await browser.send('Target.closeTarget', { targetId }).catch(() => undefined);
      // Where even that moment was missed, the worker has been started anew long since.
      if (await workerTarget()) await Promise.race([stopped, reader.waitForTimeout(3000)]);
    },
    async page(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    },
    async pressAction(page) {
      await page.bringToFront();
      const targetId = await findTarget(
        browser,
        info => info.type === 'tab' && info.url === page.url() && isInFront(info),
      );
      if (!targetId) throw new Error(`The tab of ${page.url()} is not in front.`);
      await browser.send('Extensions.triggerAction' as never, { id: extensionId, targetId } as never);
    },
    rows: store => reader.evaluate(readRows, store),
    signals: async () =>
      ((await reader.evaluate(readRows, 'signals')) as Signal[]).sort((a, b) => (a.id < b.id ? -1 : 1)),
    close,
    requests() {
      requests ??= context
        .close()
        .then(() => readNetLog(netLog))
        .finally(close);
      return requests;
    },
  };
}

type TargetInfo = Awaited<ReturnType<typeof getTargets>>[number];

const getTargets = async (browser: CDPSession) =>
  (await browser.send('Target.getTargets', { filter: [{}] })).targetInfos;

const findTarget = async (
  browser: CDPSession,
  fits: (info: TargetInfo) => boolean,
): Promise<string | undefined> => (await getTargets(browser)).find(fits)?.targetId;

/** Newer than Playwright's types of the protocol. */
const isInFront = (info: TargetInfo): boolean =>
  (info as { embedderData?: { tabActive?: boolean } }).embedderData?.tabActive !== false;
