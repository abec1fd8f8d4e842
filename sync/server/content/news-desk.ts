import type { Engine } from '../database/engine.ts';

/** How often it is looked whether something was published, here or by another server, in ms: one small query for all who wait. */
const lookEvery = 1000;
/** Devices that wait at one server at most. */
const mostWaiting = 50_000;

/** Lets devices wait until something is published. */
export interface NewsDesk {
  /**
   * @param seconds the longest to wait
   * @param signal ends the waiting
   * @returns the sequence of what is published, as soon as it is beyond `since`, or when the time is up; undefined where too many wait
   */
  wait(workspace: number, since: number, seconds: number, signal: AbortSignal): Promise<number> | undefined;
  /** Tells all who wait that there is nothing; nobody waits from then on. */
  close(): void;
}

interface Waiting {
  workspace: number;
  since: number;
  tell(sequence: number | undefined): void;
}

/** Who waits costs a few hundred bytes and a connection, and nothing is asked of the database while nobody does. */
export const newsDesk = (engine: Engine): NewsDesk => {
  const waiting = new Set<Waiting>();
  let looking: NodeJS.Timeout | undefined;
  let isClosed = false;
  const tellNews = async (): Promise<void> => {
    const rows = await engine.snapshot(transaction =>
      transaction.rows<{ id: number; sequence: number }>('listSequences'),
    );
    const sequences = new Map(rows.map(({ id, sequence }) => [id, sequence]));
    for (const { workspace, since, tell } of waiting) {
      const sequence = sequences.get(workspace);
      if (sequence !== undefined && sequence > since) tell(sequence);
    }
  };
  const look = async (): Promise<void> => {
    // A database that does not answer has no news; who waits asks again by itself.
    await tellNews().catch(() => undefined);
    looking = waiting.size > 0 ? setTimeout(look, lookEvery) : undefined;
  };
  return {
    wait(workspace, since, seconds, signal) {
      if (waiting.size >= mostWaiting) return undefined;
      return new Promise(resolve => {
        const tell: Waiting['tell'] = sequence => {
          waiting.delete(entry);
          clearTimeout(late);
          signal.removeEventListener('abort', end);
          resolve(sequence ?? since);
        };
        const end = (): void => tell(undefined);
        const entry: Waiting = { workspace, since, tell };
        const late = setTimeout(end, seconds * 1000);
        signal.addEventListener('abort', end);
        waiting.add(entry);
        if (isClosed || signal.aborted) return end();
        looking ??= setTimeout(look, 0);
      });
    },
    close() {
      isClosed = true;
      clearTimeout(looking);
      for (const { tell } of waiting) tell(undefined);
    },
  };
};
