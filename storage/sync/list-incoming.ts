import type { HeldEntry } from '../../sync/client/held-entry.ts';
import type { HandrailDatabase } from '../database.ts';
import { eachIncoming } from './each-incoming.ts';

/** What is incoming, without what it holds. To be called inside a transaction over `incoming`. */
export const listIncoming = async (database: HandrailDatabase): Promise<HeldEntry[]> => {
  const entries: HeldEntry[] = [];
  await eachIncoming(database, async ({ content: _, ...entry }) => {
    entries.push(entry);
  });
  return entries;
};
