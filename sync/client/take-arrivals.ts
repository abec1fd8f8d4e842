import type { PackEntry } from '../protocol/pack-entry.ts';
import { sha256 } from '../protocol/sha256.ts';
import type { Fault } from './fault.ts';
import type { HeldEntry } from './held-entry.ts';
import { holdOf } from './hold-of.ts';
import type { IncomingEntry } from './incoming-entry.ts';
import { readEntry } from './read-entry.ts';
import type { Session } from './session.ts';

/** What is kept at once: so many entries, or so many characters. */
const chunkEntries = 200;
const chunkCharacters = 2_000_000;

/** Entries on their way into the store. */
export interface Arrivals {
  /** Takes the next one. @returns why no more can be taken */
  take(entry: PackEntry): Promise<Fault | undefined>;
  /** Waits until all that was taken is kept. @returns why not all of it is */
  settle(): Promise<Fault | undefined>;
  /** What is kept so far, in its order. */
  readonly kept: readonly HeldEntry[];
}

/** An entry that has come, and the hash that is made of it meanwhile. */
interface Arrived {
  entry: IncomingEntry;
  hash: Promise<string>;
}

/**
 * Keeps entries as incoming, piece by piece, so that whoever comes after a kill goes on from there. Each body is checked
 * against its hash before it is kept, and nothing is kept behind one that is damaged. While a piece is stored the next one is read.
 *
 * @param since the sequence that all are newer than
 * @param already how many entries are incoming from before
 */
export const takeArrivals = (session: Session, since: number, already: number): Arrivals => {
  const { store } = session.platform;
  const kept: HeldEntry[] = [];
  let latest = since;
  let chunk: Arrived[] = [];
  let size = 0;
  let storing: Promise<Fault | undefined> = Promise.resolve(undefined);

  const keep = async (arrived: readonly Arrived[]): Promise<Fault | undefined> => {
    const hashes = await Promise.all(arrived.map(({ hash }) => hash));
    const damaged = arrived.findIndex(({ entry }, at) => entry.hash !== hashes[at]);
    const right = (damaged < 0 ? arrived : arrived.slice(0, damaged)).map(({ entry }) => entry);
    if (right.length > 0) {
      if (!(await store.keepIncoming(holdOf(session), right))) return { kind: 'overtaken' };
      kept.push(...right.map(({ content: _, ...entry }) => entry));
      await store.noteStatus({ fetched: already + kept.length });
    }
    return damaged < 0 ? undefined : { kind: 'nonsense', what: 'content that is damaged' };
  };
  /** Begins to keep what has come, once what came before is kept. */
  const next = async (): Promise<Fault | undefined> => {
    const problem = await storing;
    if (problem) return problem;
    storing = keep(chunk);
    // Who takes the next piece, or settles, hears of it.
    storing.catch(() => undefined);
    chunk = [];
    size = 0;
    return undefined;
  };
  return {
    kept,
    async take(entry) {
      if (entry.sequence <= latest) return { kind: 'nonsense', what: 'changes out of order' };
      latest = entry.sequence;
      const { body, ...told } = entry;
      const hash = sha256(body);
      const content = readEntry(entry);
      const understood = content !== undefined;
      chunk.push({ hash, entry: { ...told, understood, ...(content ? { content } : {}) } });
      size += body.length;
      return chunk.length < chunkEntries && size < chunkCharacters ? undefined : next();
    },
    settle: async () => (await next()) ?? storing,
  };
};
