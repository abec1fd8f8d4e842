import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** Exports a published guide from the studio's list, and gives the file's text. */
export const exportGuide = async (studio: Page, title: string): Promise<string> => {
  const coming = studio.waitForEvent('download');
  await studio.getByRole('button', { name: `Export ${title}` }).click();
  return readFile(await (await coming).path(), 'utf8');
};
