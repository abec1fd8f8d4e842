import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Where the bench's pages seem to come from. Nothing is asked of any network: every request is answered here. */
export const benchOrigin = 'http://bench.localhost';

/** Starts the one browser of a bench. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** Answers all requests of a context: pages by the given function, anything else with "not found". */
export const answerRequests = async (
  context: BrowserContext,
  pageFor: (path: string) => string | undefined,
): Promise<void> => {
  await context.route('**/*', async route => {
    const body = pageFor(new URL(route.request().url()).pathname);
    if (body === undefined) await route.fulfill({ status: 404, body: '' });
    else await route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body });
  });
};

/** Puts scripts into a page, one after the other. */
export const addScripts = async (page: Page, contents: string[]): Promise<void> => {
  for (const content of contents) await page.addScriptTag({ content });
};

/** Reads a text file. */
export const readText = (path: string): string => readFileSync(path, 'utf8');
