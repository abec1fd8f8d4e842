import type { Signal } from '../../guides/schema/signal.ts';
import type { HandrailDatabase } from '../database.ts';
import { readSetting } from '../settings/read-setting.ts';
import { writeSetting } from '../settings/write-setting.ts';
import { readSync } from './read-sync.ts';
import { worthOf } from './worth-of.ts';

/** The most signals that wait: what a person who uses guides all day makes in some months. */
const mostWaiting = 50_000;

/**
 * Puts signals in the outbox, where this device has joined a workspace. Beyond the most, the oldest of the least worth go,
 * and are counted; on the device they stay. To be called inside a transaction over `signalTables`.
 *
 * @param most that wait; another number only in tests
 */
export const queueSignals = async (
  database: HandrailDatabase,
  signals: readonly Signal[],
  most = mostWaiting,
): Promise<void> => {
  if (!(await readSync(database, 'enrolled'))) return;
  await database.outbox.bulkPut(signals.map(signal => ({ id: signal.id, worth: worthOf(signal) })));
  const excess = (await database.outbox.count()) - most;
  if (excess <= 0) return;
  const least = await database.outbox.orderBy('[worth+id]').limit(excess).primaryKeys();
  await database.outbox.bulkDelete(least);
  await writeSetting(
    database,
    'signalsDropped',
    ((await readSetting(database, 'signalsDropped')) ?? 0) + least.length,
  );
};
