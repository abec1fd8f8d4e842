import type { IncomingEntry } from '../../sync/client/incoming-entry.ts';
import type { HandrailDatabase } from '../database.ts';

/** Read at once: an entry may hold some megabytes. */
const atOnce = 50;

/** Goes through all that is incoming in the order of the workspace's history, few at a time. */
export const eachIncoming = async (
  database: HandrailDatabase,
  take: (entries: readonly IncomingEntry[]) => Promise<void>,
): Promise<void> => {
  for (let after = 0; ; ) {
    const entries = await database.incoming.where('sequence').above(after).limit(atOnce).toArray();
    const last = entries.at(-1);
    if (!last) return;
    await take(entries);
    after = last.sequence;
  }
};
