import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { benchCache } from '../bundle-page.ts';
import { installParts } from '../install-parts.ts';
import { addScripts, answerRequests, benchOrigin, readText } from '../page-server.ts';
import { bundleLibrary } from './bundle-library.ts';
import { type LibraryVersion, libraryFile } from './libraries.ts';

const blank = '<!doctype html><html><head><meta charset="utf-8"></head><body></body></html>';

/** Opens an empty page with a library in it, installed if need be, and then the given scripts. */
export const openLibrary = async (
  browser: Browser,
  one: LibraryVersion,
  scripts: string[],
): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await answerRequests(context, () => blank);
  const page = await context.newPage();
  await page.goto(`${benchOrigin}/app`);
  for (const style of one.styles)
    await page.addStyleTag({ content: readText(libraryFile(benchCache, style)) });
  if (one.part) await installParts([one.part]);
  const modules = join(benchCache, one.part ?? '.', 'node_modules');
  const bundled = one.bundle ? [await bundleLibrary(one.bundle, modules)] : [];
  await addScripts(page, [
    ...bundled,
    ...one.scripts.map(file => readText(libraryFile(benchCache, file))),
    ...scripts,
  ]);
  return page;
};
