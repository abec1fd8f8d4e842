import type { ChromiumWithHandrail } from './chromium.ts';

/** Presses "Sync now" in the options, and waits until that sync is done. */
export const syncNow = async ({ page, rows }: Pick<ChromiumWithHandrail, 'page' | 'rows'>): Promise<void> => {
  const lastSuccess = async (): Promise<unknown> => {
    const values = (await rows('sync')) as { key: string; value: { lastSuccessAt?: number } }[];
    return values.find(({ key }) => key === 'status')?.value.lastSuccessAt;
  };
  const before = await lastSuccess();
  const options = await page('options.html');
  await options.getByRole('button', { name: 'Sync now' }).click();
  for (const until = Date.now() + 30_000; (await lastSuccess()) === before; ) {
    if (Date.now() > until) throw new Error('The sync is not done after half a minute.');
    await options.waitForTimeout(200);
  }
  await options.close();
};
