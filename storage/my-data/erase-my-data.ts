import type { HandrailDatabase } from '../database.ts';
import { ownRemarks } from '../remarks/own-remarks.ts';
import { orderErasure } from '../sync/order-erasure.ts';

/**
 * Deletes everything that tells of the person: signals, runs, offers, lessons, evidence, silences, what is usual
 * for them, their remarks, what was to be sent or was refused of it, and the random name of the installation. Where this device belongs to a
 * workspace, its server is told to do the same at the next sync. Guides, lessons and drafts are an author's work and stay.
 */
export const eraseMyData = (database: HandrailDatabase): Promise<void> =>
  database.transaction(
    'rw',
    [
      database.signals,
      database.runs,
      database.offers,
      database.sessions,
      database.episodes,
      database.silences,
      database.settings,
      database.outbox,
      database.aside,
      database.quarantine,
      database.remarks,
      database.sync,
    ],
    async () => {
      await orderErasure(database);
      await database.remarks.bulkDelete((await ownRemarks(database)).map(({ id }) => id));
      await database.signals.clear();
      await database.runs.clear();
      await database.offers.clear();
      await database.sessions.clear();
      await database.episodes.clear();
      await database.silences.clear();
      await database.outbox.clear();
      await database.aside.clear();
      await database.quarantine.clear();
      await database.settings.bulkDelete(['person', 'usual', 'signalsDropped']);
    },
  );
