import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { disabledFeatures } from './disabled-features.ts';
import { copyExtension } from './extension-copy.ts';

/** A page that the bench serves. */
export interface BenchPage {
  html: string;
  headers?: Record<string, string>;
}

/** How to start. */
export interface PageBenchOptions {
  /** A folder with a built extension. Default: the one that `HANDRAIL_BENCH_BUILD` names, else the e2e build. */
  build?: string;
  /**
   * Leaves the shadow roots of Handrail closed, as they are in the world. By default they are opened, so that tests and
   * axe can look inside.
   */
  closed?: boolean;
  /** A content script that the browser does not give. */
  without?: string;
  context?: NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;
}

/** The content scripts of Handrail in a real Chromium, with a worker that only repeats what it is told. */
export interface PageBench {
  context: BrowserContext;
  /** Serves a page from 127.0.0.1 and opens it in a new tab. */
  open(page: BenchPage): Promise<Page>;
  /** Runs a content script in the page, as the worker does. */
  inject(page: Page, script: 'stage' | 'recorder', allFrames?: boolean): Promise<void>;
  /** From now on the worker answers messages of this kind with this value, and tells the page so. */
  answer(page: Page, kind: 'stage' | 'recorder', value: unknown): Promise<void>;
  /** Sends a message to the page as the worker does, and returns the answer. */
  tell(page: Page, message: unknown): Promise<unknown>;
  /** Everything that the worker heard so far, in order. */
  heard(): Promise<{ type: string; [field: string]: unknown }[]>;
  /** Has the worker hear nothing, as if it were dead, or hear again. */
  deafen(deaf: boolean): Promise<void>;
  /** Has the extension unloaded, as by an update: what is in the pages is left over. */
  unload(): Promise<void>;
  close(): Promise<void>;
}

const worker = `
const heard = [];
const answers = {};
let deaf = false;
chrome.runtime.onMessage.addListener((message, sender, respond) => {
  if (deaf) return;
  heard.push(message);
  if (message.type === 'stage/aside') {
    const target = { tabId: sender.tab.id, documentIds: [sender.documentId] };
    const files = ['/content-scripts/aside.js'];
    chrome.scripting
      .executeScript({ target, files })
      .then(() => respond({ ok: true, value: answers.stage }), () => respond({ ok: false }));
    return true;
  }
  const kind = message.type.split('/')[0];
  if (kind in answers) respond(kind === 'stage' ? { ok: true, value: answers[kind] } : answers[kind]);
});
`;

const manifest = {
  manifest_version: 3,
  // The build has texts for the browser, and Chromium refuses them where no language is the default.
  default_locale: 'en',
  name: 'Handrail on the bench',
  version: '1',
  background: { service_worker: 'bench-worker.js' },
  permissions: ['scripting', 'tabs'],
  host_permissions: ['http://127.0.0.1/*'],
};

/** Starts the bench. */
export async function startPageBench(options: PageBenchOptions = {}): Promise<PageBench> {
  const profile = await mkdtemp(join(tmpdir(), 'handrail-bench-'));
  const extension = join(profile, 'extension');
  const build = options.build ?? process.env.HANDRAIL_BENCH_BUILD;
  if (build) await cp(build, extension, { recursive: true });
  else await copyExtension('chrome-mv3', extension);
  if (options.without) await rm(join(extension, `content-scripts/${options.without}.js`));
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(extension, 'bench-worker.js'), worker);
  if (!options.closed) for (const script of ['stage', 'recorder']) await openShadowRoots(extension, script);

  const pages: BenchPage[] = [];
  const server = createServer((asking, answering) => {
    const page = pages[Number(asking.url?.slice(2).split('?')[0])];
    if (!page) return answering.writeHead(404).end();
    answering.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;

  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('There is no Chromium.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    ...options.context,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      `--disable-features=${disabledFeatures.join(',')}`,
    ],
  });
  const service: Worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const inTab = async (page: Page, task: string, argument?: unknown): Promise<unknown> =>
    service.evaluate(`chrome.tabs.query({}).then(async tabs => {
      const tab = tabs.find(each => each.url === ${JSON.stringify(page.url())});
      const argument = ${JSON.stringify(argument ?? null)};
      return await (${task});
    })`);
  return {
    context,
    async open(page) {
      const opened = await context.newPage();
      await opened.goto(`http://127.0.0.1:${port}/p${pages.push(page) - 1}`);
      return opened;
    },
    async inject(page, script, allFrames = false) {
      const target = `{ tabId: tab.id, allFrames: ${allFrames} }`;
      await inTab(
        page,
        `chrome.scripting.executeScript({ target: ${target}, files: ['/content-scripts/${script}.js'] })`,
      );
    },
    async answer(page, kind, value) {
      const message = kind === 'stage' ? { type: 'stage/show', view: value } : value;
      await service.evaluate(`void (answers.${kind} = ${JSON.stringify(value)})`);
      await inTab(page, 'chrome.tabs.sendMessage(tab.id, argument).catch(() => undefined)', message);
    },
    tell: (page, message) => inTab(page, 'chrome.tabs.sendMessage(tab.id, argument)', message),
    heard: () => service.evaluate('heard'),
    async deafen(deaf) {
      await service.evaluate(`void (deaf = ${deaf})`);
    },
    async unload() {
      const gone = new Promise(resolve => service.once('close', resolve));
      await service.evaluate('void setTimeout(() => chrome.runtime.reload())');
      await gone;
    },
    async close() {
      await context.close();
      server.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Opens what is closed to everybody in the world, in a copy of the script. */
const openShadowRoots = async (extension: string, script: string): Promise<void> => {
  const file = join(extension, `content-scripts/${script}.js`);
  const code = await readFile(file, 'utf8').catch(() => undefined);
  if (code !== undefined) await writeFile(file, code.replace(/mode:\s*([`'"])closed\1/g, 'mode:"open"'));
};
