import { changeLineSchema } from '../protocol/change-line.ts';
import type { SignedHead } from '../protocol/pack-head.ts';
import { callWithToken } from './call-with-token.ts';
import type { Fault } from './fault.ts';
import type { HeldEntry } from './held-entry.ts';
import type { Outcome } from './outcome.ts';
import { parseJson } from './parse-json.ts';
import { readLines } from './read-lines.ts';
import type { Session } from './session.ts';
import { takeArrivals } from './take-arrivals.ts';

/** The longest line, in characters: a body may have 8 million, of which quotes are written as two. */
const longestLine = 16_500_000;

/** What an answer with changes brought. */
export interface Fetched {
  /** Missing: the answer was cut off. */
  head?: SignedHead;
  /** What came and is kept, in its order. */
  entries: readonly HeldEntry[];
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
  const arrivals = takeArrivals(session, since, already);
  const { body } = called.value;
  if (!body) return fault({ kind: 'nonsense', what: 'an empty answer' });
  const end = async (told: Partial<Fetched>, instead?: Fault): Promise<Outcome<Fetched>> => {
    const problem = (await arrivals.settle()) ?? instead;
    return problem ? fault(problem) : { ok: true, value: { ...told, entries: arrivals.kept } };
  };
  for await (const line of readLines(body, longestLine)) {
    if (session.signal?.aborted) return end({}, { kind: 'cancelled' });
    if (!line.ok) return end({}, line.fault.kind === 'unreachable' ? undefined : line.fault);
    const json = parseJson(line.value.text);
    if (line.value.whole && isOfLaterServer(json)) continue;
    const parsed = changeLineSchema.safeParse(json);
    if (!parsed.success) {
      if (!line.value.whole) break;
      return end({}, { kind: 'nonsense', what: 'a line that is no change' });
    }
    const { data } = parsed;
    if ('expected' in data) await store.noteStatus({ expected: already + data.expected, fetched: already });
    else if ('entry' in data) {
      const problem = await arrivals.take(data.entry);
      if (problem) return end({}, problem);
    } else return end({ head: data.head });
  }
  return end({});
};

/** A newer server may have more to say; what that is this Handrail cannot know, and does not need. */
const isOfLaterServer = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  Object.keys(json).length === 1 &&
  !['expected', 'entry', 'head'].some(name => name in json);
