import type { IncomingEntry } from '../../sync/client/incoming-entry.ts';
import type { HandrailDatabase } from '../database.ts';

/** Read at once: an entry may hold some megabytes. */
const atOnce = 50;

/** Goes through all that is incoming in the order of the workspace's history, few at a time, and reads on meanwhile. */
export const eachIncoming = async (
  database: HandrailDatabase,
  take: (entries: readonly IncomingEntry[]) => Promise<void>,
): Promise<void> => {
  const read = (after: number) => database.incoming.where('sequence').above(after).limit(atOnce).toArray();
  for (let next = read(0); ; ) {
    const entries = await next;
    const last = entries.at(-1);
    if (!last) return;
    next = read(last.sequence);
    // Where taking fails, so does this, and nobody waits for it any more.
    next.catch(() => undefined);
    await take(entries);
  }
};
