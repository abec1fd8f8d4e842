import type { Page } from 'playwright-core';

/** Joins a workspace on the page of options, as a person does, and waits until the first sync is done. */
export const joinWorkspace = async (options: Page, link: string): Promise<void> => {
  await options.getByLabel('Link to join').fill(link);
  await options.getByRole('button', { name: 'Join with a link' }).click();
  await options.getByText('Up to date.').waitFor();
};
