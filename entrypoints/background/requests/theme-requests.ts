import type { Look } from '../../../guides/contracts/page-to-worker.ts';
import { readSetting } from '../../../storage/settings/read-setting.ts';
import { writeSetting } from '../../../storage/settings/write-setting.ts';
import { refreshStages } from '../refresh-stage.ts';
import { withDatabase } from '../worker-context.ts';
import type { PageHandlers } from './page-handlers.ts';

/** How the stage looks. */
export const themeRequests = {
  'theme/get': context =>
    withDatabase(context, async database => {
      const { theme } = await context.policy();
      const value: Look = theme
        ? { theme, by: 'policy' }
        : { theme: (await readSetting(database, 'theme')) ?? {}, by: 'person' };
      return { ok: true, value };
    }),
  'theme/save': (context, { theme }) =>
    withDatabase(context, async database => {
      const isOwn = Object.values(theme).some(value => value !== undefined);
      await writeSetting(database, 'theme', isOwn ? theme : undefined);
      await refreshStages(context);
      return { ok: true, value: null };
    }),
} satisfies Partial<PageHandlers>;
