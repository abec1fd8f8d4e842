import { readFile } from 'node:fs/promises';
import type { Report } from '../../../guides/measure/report.ts';
import type { Journey } from './journey.ts';

/**
 * Opens insights, has the whole workspace counted, and exports that, again and again until a run that was completed has arrived.
 *
 * @throws when none has within half a minute
 */
export const readWorkspaceFigures = async ({
  handrail,
  show,
}: Pick<Journey, 'handrail' | 'show'>): Promise<Report> => {
  const insights = await handrail.page('insights.html');
  const until = Date.now() + 30_000;
  for (;;) {
    await insights.getByLabel('Counted', { exact: true }).selectOption('workspace');
    const coming = insights.waitForEvent('download');
    await insights.getByRole('button', { name: 'Export JSON' }).click();
    const { report } = JSON.parse(await readFile(await (await coming).path(), 'utf8')) as { report: Report };
    if (report.guides.some(({ completions }) => completions > 0)) {
      await insights.reload();
      await insights.getByLabel('Counted', { exact: true }).selectOption('workspace');
      await insights.getByRole('heading', { name: 'Guides' }).waitFor();
      await show('workspace-insights', insights);
      await insights.close();
      return report;
    }
    if (Date.now() > until) throw new Error('No completed run has arrived at the server.');
    await insights.waitForTimeout(1000);
  }
};
