import type { ChromiumWithHandrail } from '../support/chromium.ts';

/** Makes a link for employees in the options, as an admin does. */
export const makeLink = async ({ page }: Pick<ChromiumWithHandrail, 'page'>): Promise<string> => {
  const options = await page('options.html');
  await options.getByLabel('Role of those who join').selectOption({ label: 'Employee' });
  await options.getByRole('button', { name: 'Make a link' }).click();
  const link = await options.getByLabel(/^Pass this link on/).inputValue();
  await options.close();
  return link;
};
