import type { IncomingEntry } from '../../sync/client/incoming-entry.ts';
import type { HandrailDatabase } from '../database.ts';

/** Read at once: an entry may hold some megabytes. */
const atOnce = 50;

/** Goes through all that is incoming in the order of the workspace's history, with few of them in memory. */
export const eachIncoming = async (
  database: HandrailDatabase,
  take: (entry: IncomingEntry) => Promise<void>,
): Promise<void> => {
  for (let after = 0; ; ) {
    const entries = await database.incoming.where('sequence').above(after).limit(atOnce).toArray();
    for (const entry of entries) await take(entry);
    const last = entries.at(-1);
    if (!last) return;
    after = last.sequence;
  }
};
