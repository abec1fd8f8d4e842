import type { HandrailDatabase } from '../database.ts';
import { readSetting } from '../settings/read-setting.ts';

/** Whether the workspace has switched remarks on, and the organisation has not switched them off for this browser. */
export const remarksOn = (database: HandrailDatabase): Promise<boolean> =>
  database.transaction('r', database.settings, async () => {
    const [ofWorkspace, managed] = [
      await readSetting(database, 'workspacePolicy'),
      await readSetting(database, 'policy'),
    ];
    return ofWorkspace?.remarks === true && managed?.remarks !== false;
  });
