import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { copyExtension } from '../support/extension-copy.ts';
import { humanClick } from '../support/human-mouse.ts';
import { adaptExtension, type HostileBrowser } from './hostile-bench.ts';

/** Chromium for the bench. What is run in pages goes by the debugger's protocol: no page can have changed that. */
export async function launchHostileChromium(): Promise<HostileBrowser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('There is no Chromium.');
  const profile = await mkdtemp(join(tmpdir(), 'handrail-hostile-'));
  const extension = join(profile, 'extension');
  await copyExtension('chrome-mv3', extension);
  await adaptExtension(extension, { background: { service_worker: 'idle.js' } });
  await writeFile(join(extension, 'idle.js'), '');
  const context = await chromium.launchPersistentContext(join(profile, 'profile'), {
    executablePath,
    viewport: { width: 1280, height: 800 },
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
    ],
  });
  const idle = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const worker = await context.newPage();
  await worker.goto(new URL('bench.html', idle.url()).href);
  return {
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      const session = await context.newCDPSession(page);
      return {
        async run(expression) {
          const options = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
          const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
          if (exceptionDetails)
            throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
          return result.value;
        },
        click: point => humanClick(page.mouse, point),
        async picture() {
          const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
          return Buffer.from(data, 'base64');
        },
        close: () => page.close(),
      };
    },
    inWorker: expression => worker.evaluate(expression),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
