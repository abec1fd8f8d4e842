import type { HandrailDatabase } from '../database.ts';
import { ownRemarks } from '../remarks/own-remarks.ts';

/** Everything that tells of the person, as it is stored. A preview's copy of a draft is left out of its run. */
export const collectMyData = (database: HandrailDatabase) =>
  database.transaction(
    'r',
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
    ],
    async () => ({
      signals: await database.signals.toArray(),
      runs: (await database.runs.toArray()).map(({ preview: _, ...run }) => run),
      offers: await database.offers.toArray(),
      sessions: await database.sessions.toArray(),
      episodes: await database.episodes.toArray(),
      silences: await database.silences.toArray(),
      settings: await database.settings.toArray(),
      outbox: await database.outbox.toArray(),
      aside: await database.aside.toArray(),
      quarantine: await database.quarantine.toArray(),
      remarks: await ownRemarks(database),
    }),
  );
