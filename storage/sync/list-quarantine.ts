import type { Signal } from '../../guides/schema/signal.ts';
import type { HandrailDatabase } from '../database.ts';

/** A signal that the server refused for good. */
export interface RefusedSignal {
  /** As the server's sentence says. */
  reason: string;
  /** When, in epoch milliseconds. */
  at: number;
  signal: Signal;
}

/** The signals that the server refused for good, with its reasons, as they can be exported. */
export const listQuarantine = (database: HandrailDatabase): Promise<RefusedSignal[]> =>
  database.transaction('r', [database.quarantine, database.signals], async () => {
    const rows = await database.quarantine.toArray();
    const signals = await database.signals.bulkGet(rows.map(({ id }) => id));
    return rows.flatMap(({ reason, at }, index) => {
      const signal = signals[index];
      return signal ? [{ reason, at, signal }] : [];
    });
  });
