import { changeLineSchema } from '../protocol/change-line.ts';
import type { PackEntry } from '../protocol/pack-entry.ts';
import type { SignedHead } from '../protocol/pack-head.ts';
import { sha256 } from '../protocol/sha256.ts';
import { callWithToken } from './call-with-token.ts';
import type { Fault } from './fault.ts';
import { holdOf } from './hold-of.ts';
import type { IncomingEntry } from './incoming-entry.ts';
import type { Outcome } from './outcome.ts';
import { parseJson } from './parse-json.ts';
import { readEntry } from './read-entry.ts';
import { readLines } from './read-lines.ts';
import type { Session } from './session.ts';

/** The longest line, in characters: a body may have 8 million, of which quotes are written as two. */
const longestLine = 16_500_000;
/** What is kept at once: so many entries, or so many characters. */
const chunkEntries = 200;
const chunkCharacters = 2_000_000;

/** What an answer with changes brought. */
export interface Fetched {
  /** Missing: the answer was cut off. */
  head?: SignedHead;
  /** How many entries came and are kept. */
  entries: number;
}

/**
 * Asks for what is newer than `since` and keeps it as incoming, piece by piece, so that whoever comes after a kill goes on
 * from there. Each body is checked against its hash before it is kept.
 *
 * @param already how many entries are incoming from before
 */
export const fetchChanges = async (
  session: Session,
  since: number,
  already: number,
): Promise<Outcome<Fetched>> => {
  const { store } = session.platform;
  const called = await callWithToken(session, {
    path: `/v1/changes?since=${since}`,
    answers: 'application/x-ndjson',
  });
  if (!called.ok) return called;
  const fault = (reason: Fault): Outcome<Fetched> => ({ ok: false, fault: reason });
  const nonsense = (what: string): Outcome<Fetched> => fault({ kind: 'nonsense', what });
  let chunk: IncomingEntry[] = [];
  let size = 0;
  let entries = 0;
  let latest = since;
  const keep = async (): Promise<boolean> => {
    if (chunk.length === 0) return true;
    const isKept = await store.keepIncoming(holdOf(session), chunk);
    if (isKept) {
      entries += chunk.length;
      await store.noteStatus({ fetched: already + entries });
    }
    chunk = [];
    size = 0;
    return isKept;
  };
  const take = async (entry: PackEntry): Promise<Fault | undefined> => {
    if (entry.sequence <= latest) return { kind: 'nonsense', what: 'changes out of order' };
    if ((await sha256(entry.body)) !== entry.hash)
      return { kind: 'nonsense', what: 'content that is damaged' };
    latest = entry.sequence;
    chunk.push(incomingOf(entry));
    size += entry.body.length;
    if (chunk.length < chunkEntries && size < chunkCharacters) return undefined;
    return (await keep()) ? undefined : { kind: 'overtaken' };
  };
  const { body } = called.value;
  if (!body) return nonsense('an empty answer');
  for await (const line of readLines(body, longestLine)) {
    if (session.signal?.aborted) {
      await keep();
      return fault({ kind: 'cancelled' });
    }
    if (!line.ok) {
      await keep();
      return line.fault.kind === 'unreachable' ? { ok: true, value: { entries } } : fault(line.fault);
    }
    const json = parseJson(line.value.text);
    if (line.value.whole && isOfLaterServer(json)) continue;
    const parsed = changeLineSchema.safeParse(json);
    if (!parsed.success) {
      if (!line.value.whole) break;
      await keep();
      return nonsense('a line that is no change');
    }
    const { data } = parsed;
    if ('expected' in data) await store.noteStatus({ expected: already + data.expected, fetched: already });
    else if ('entry' in data) {
      const problem = await take(data.entry);
      if (problem) {
        await keep();
        return fault(problem);
      }
    } else {
      if (!(await keep())) return fault({ kind: 'overtaken' });
      return { ok: true, value: { head: data.head, entries } };
    }
  }
  if (!(await keep())) return fault({ kind: 'overtaken' });
  return { ok: true, value: { entries } };
};

/** A newer server may have more to say; what that is this Handrail cannot know, and does not need. */
const isOfLaterServer = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  Object.keys(json).length === 1 &&
  !['expected', 'entry', 'head'].some(name => name in json);

const incomingOf = (entry: PackEntry): IncomingEntry => {
  const { body: _, ...told } = entry;
  const content = readEntry(entry);
  return { ...told, understood: content !== undefined, ...(content ? { content } : {}) };
};
