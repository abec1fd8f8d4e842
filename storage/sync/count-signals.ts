import type { HandrailDatabase } from '../database.ts';
import { readSetting } from '../settings/read-setting.ts';

/** How many signals there are, by what has become of them. */
export interface SignalCounts {
  /** To be sent. */
  waiting: number;
  /** The server does not know their type or a field of theirs yet; they are sent again when it is newer. */
  aside: number;
  /** The server will never take them; they are kept with its reason. */
  quarantined: number;
  /** There was no room for them before they could be sent. On the device they are kept. */
  dropped: number;
}

/** Counts what is to be sent and what could not be. */
export const countSignals = (database: HandrailDatabase): Promise<SignalCounts> =>
  database.transaction(
    'r',
    [database.outbox, database.aside, database.quarantine, database.settings],
    async () => ({
      waiting: await database.outbox.count(),
      aside: await database.aside.count(),
      quarantined: await database.quarantine.count(),
      dropped: (await readSetting(database, 'signalsDropped')) ?? 0,
    }),
  );
