import type { HandrailDatabase } from '../database.ts';
import { readSetting } from '../settings/read-setting.ts';

/**
 * Forgets the remarks of others, when the workspace is left. To be called inside a transaction over `remarks` and `settings`.
 *
 * @param unsent those of this device's person that are not sent, too
 */
export const forgetRemarks = async (database: HandrailDatabase, unsent: boolean): Promise<void> => {
  const person = await readSetting(database, 'person');
  await database.remarks
    .filter(
      event => !('person' in event) || event.person !== person || (unsent && event.sending !== undefined),
    )
    .delete();
};
