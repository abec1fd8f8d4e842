import type { Hold } from '../../sync/client/hold.ts';
import type { HandrailDatabase } from '../database.ts';
import { readSync } from './read-sync.ts';
import { writeSync } from './write-sync.ts';

/**
 * Makes this sync the one that is at it, where no other is, or the other's time is over.
 *
 * @param now epoch milliseconds
 * @param longest no hold ends later than so many ms from now, but for one that was made by a clock that was set back since
 */
export const takeHold = (
  database: HandrailDatabase,
  hold: Hold,
  now: number,
  longest: number,
): Promise<boolean> =>
  database.transaction('rw', database.sync, async () => {
    const other = await readSync(database, 'hold');
    const isTaken = other && other.owner !== hold.owner && other.until > now && other.until <= now + longest;
    if (isTaken) return false;
    await writeSync(database, 'hold', hold);
    return true;
  });
