import { type StruggleKind, struggleKinds } from '../../guides/schema/struggle-kind.ts';
import type { HandrailDatabase } from '../database.ts';
import { readSetting } from './read-setting.ts';
import { writeSetting } from './write-setting.ts';

/** Switches one kind of struggle off or on. To be called inside a transaction over `settings`. */
export const switchKind = async (
  database: HandrailDatabase,
  kind: StruggleKind,
  off: boolean,
): Promise<void> => {
  const before = (await readSetting(database, 'kindsOff')) ?? [];
  const after = struggleKinds.filter(each => (each === kind ? off : before.includes(each)));
  await writeSetting(database, 'kindsOff', after);
};
