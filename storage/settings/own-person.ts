import { v4 as uuidV4 } from 'uuid';
import type { HandrailDatabase } from '../database.ts';
import { readSetting } from './read-setting.ts';
import { writeSetting } from './write-setting.ts';

/** The installation's random name, made at the first need. To be called inside a transaction over `settings`. */
export const ownPerson = async (database: HandrailDatabase): Promise<string> => {
  const known = await readSetting(database, 'person');
  if (known !== undefined) return known;
  const person = uuidV4();
  await writeSetting(database, 'person', person);
  return person;
};
