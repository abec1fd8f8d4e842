import { v7 as uuidV7 } from 'uuid';
import type { Signal } from '../../guides/schema/signal.ts';
import type { SignalDraft } from '../../guides/schema/signal-draft.ts';
import type { HandrailDatabase } from '../database.ts';
import { ownPerson } from '../settings/own-person.ts';
import { queueSignals } from '../sync/queue-signals.ts';

/**
 * Stamps signals and stores them, and, where this device has joined a workspace, puts them in the outbox. To be called inside
 * the transaction that stores the state they tell of (with `signalTables` among its tables), so that none can be without
 * the others.
 *
 * @param now epoch milliseconds
 */
export const appendSignals = async (
  database: HandrailDatabase,
  drafts: readonly SignalDraft[],
  now: number,
): Promise<Signal[]> => {
  if (drafts.length === 0) return [];
  const stamp = { at: now, person: await ownPerson(database) };
  const signals = drafts.map((draft): Signal => ({ ...draft, id: uuidV7(), ...stamp }));
  await database.signals.bulkAdd(signals);
  await queueSignals(database, signals);
  return signals;
};
