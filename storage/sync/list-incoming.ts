import type { HeldEntry } from '../../sync/client/held-entry.ts';
import type { HandrailDatabase } from '../database.ts';
import { eachIncoming } from './each-incoming.ts';

/** What is incoming, without what it holds. To be called inside a transaction over `incoming`. */
export const listIncoming = async (database: HandrailDatabase): Promise<HeldEntry[]> => {
  const listed: HeldEntry[] = [];
  await eachIncoming(database, async entries => {
    listed.push(...entries.map(({ content: _, ...entry }) => entry));
  });
  return listed;
};
