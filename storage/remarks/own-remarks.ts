import type { HandrailDatabase } from '../database.ts';
import { readSetting } from '../settings/read-setting.ts';
import type { StoredRemark } from './stored-remark.ts';

/** What this device's person did with remarks. To be called inside a transaction over `remarks` and `settings`. */
export const ownRemarks = async (database: HandrailDatabase): Promise<StoredRemark[]> => {
  const person = await readSetting(database, 'person');
  if (person === undefined) return [];
  return database.remarks.filter(event => 'person' in event && event.person === person).toArray();
};
