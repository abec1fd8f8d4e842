import { type Problem, problemSchema } from '../protocol/problem.ts';
import type { Fault } from './fault.ts';
import { parseJson } from './parse-json.ts';
import { readRetryAfter } from './read-retry-after.ts';
import { readText } from './read-text.ts';

/** What a refusal means that says nothing else: proxies before a server answer so. Only the server itself can shut a device out. */
const byStatus: Readonly<Record<number, Problem['type']>> = {
  413: 'too-large',
  429: 'too-many',
  502: 'internal',
  503: 'internal',
  504: 'internal',
};

/** No problem is described in more, in bytes. */
const longest = 20_000;

/** Why a server refused. */
export const faultOfResponse = async (response: Response): Promise<Fault> => {
  const text = await readText(response, longest);
  const parsed = problemSchema.safeParse(text.ok ? parseJson(text.value) : undefined);
  const type = parsed.success ? parsed.data.type : byStatus[response.status];
  if (!type) return { kind: 'nonsense', what: `status ${response.status}` };
  const retryAfter = readRetryAfter(response.headers);
  return {
    kind: 'refused',
    type,
    title: parsed.success ? parsed.data.title : 'The server is busy; it is tried again by itself.',
    ...(parsed.success && parsed.data.field !== undefined ? { field: parsed.data.field } : {}),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
};
