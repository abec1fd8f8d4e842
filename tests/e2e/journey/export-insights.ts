import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Journey } from './journey.ts';

/** What insights hands out. */
export interface Exported {
  csv: string;
  json: string;
}

/** Opens insights and exports both ways, as an admin does. */
export const exportInsights = async ({
  handrail,
  show,
}: Pick<Journey, 'handrail' | 'show'>): Promise<Exported> => {
  const insights = await handrail.page('insights.html');
  await insights.getByRole('heading', { name: 'Guides' }).waitFor();
  await show('insights', insights);
  const exported = {
    csv: await downloaded(insights, 'Export CSV'),
    json: await downloaded(insights, 'Export JSON'),
  };
  await insights.close();
  return exported;
};

const downloaded = async (page: Page, button: string): Promise<string> => {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await coming).path(), 'utf8');
};
