import type { Signal } from '../../guides/schema/signal.ts';
import { quietEnds } from '../../guides/struggle/quiet-ends.ts';
import type { OutgoingSignal } from '../../sync/client/outgoing-signal.ts';
import type { HandrailDatabase } from '../database.ts';

/** An episode that may go on yet is not sent: a server keeps a signal as it came first. */
const isOver = (signal: Signal, now: number): boolean =>
  signal.type !== 'struggle' || signal.lastAt > now || now - signal.lastAt > quietEnds;

const withoutTarget = (signal: Signal): OutgoingSignal => {
  if (signal.type !== 'struggle') return signal;
  const { target: _, ...told } = signal;
  return told;
};

/**
 * The oldest signals in the outbox that can be sent, as they are sent. Those that were erased meanwhile leave it.
 *
 * @param most how many
 * @param now epoch milliseconds
 */
export const nextSignals = (
  database: HandrailDatabase,
  most: number,
  now: number,
): Promise<OutgoingSignal[]> =>
  database.transaction('rw', [database.outbox, database.signals], async () => {
    const ready: OutgoingSignal[] = [];
    for (let after = ''; ready.length < most; ) {
      const ids = await database.outbox.where('id').above(after).limit(most).primaryKeys();
      const last = ids.at(-1);
      if (last === undefined) break;
      const signals = await database.signals.bulkGet(ids);
      const gone = ids.filter((_, at) => signals[at] === undefined);
      if (gone.length > 0) await database.outbox.bulkDelete(gone);
      const over = signals.filter(signal => signal !== undefined).filter(signal => isOver(signal, now));
      ready.push(...over.map(withoutTarget));
      after = last;
    }
    return ready.slice(0, most);
  });
