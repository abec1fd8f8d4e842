import { faultOfResponse } from './fault-of-response.ts';
import type { Outcome } from './outcome.ts';
import type { SyncPlatform } from './platform.ts';
import type { SyncMemory } from './sync-memory.ts';

/** A request to a server. */
export interface ServerCall {
  origin: string;
  /** Such as `/v1/signals`. */
  path: string;
  /** `POST` where there is a body, else `GET`, where nothing is said. */
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** JSON text. */
  body?: string;
  token?: string;
  signal?: AbortSignal;
  /** The media type that an answer must have. */
  answers: 'application/json' | 'application/x-ndjson';
  /** Takes note of the server's clock and version. */
  memory?: SyncMemory;
}

/** Proxies take their own `Date`, so the protocol has a header of its own. */
const note = (memory: SyncMemory, { headers }: Response, now: number): void => {
  memory.serverVersion = headers.get('Handrail-Version') ?? memory.serverVersion;
  const time = Number(headers.get('Handrail-Time') ?? Number.NaN);
  if (Number.isSafeInteger(time) && time > 0) memory.clockAhead = time - now;
};

/**
 * Asks a server. Nothing that the browser knows goes along: no cookies, no address of a page; and nothing but the server itself
 * counts as an answer: neither a redirect nor what a cache has.
 */
export const callServer = async (
  platform: SyncPlatform,
  { origin, path, method, body, token, signal, answers, memory }: ServerCall,
): Promise<Outcome<Response>> => {
  if (signal?.aborted) return { ok: false, fault: { kind: 'cancelled' } };
  let response: Response;
  try {
    response = await platform.fetch(`${origin}${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        Accept: `${answers}, application/problem+json`,
        'Handrail-Version': platform.version,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body }),
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      ...(signal ? { signal } : {}),
    });
  } catch {
    return { ok: false, fault: { kind: signal?.aborted ? 'cancelled' : 'unreachable' } };
  }
  if (response.redirected || response.type === 'opaqueredirect') {
    return { ok: false, fault: { kind: 'nonsense', what: 'a redirect' } };
  }
  if (memory) note(memory, response, platform.now());
  if (!response.ok) return { ok: false, fault: await faultOfResponse(response) };
  const type = response.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== answers) {
    response.body?.cancel().catch(() => undefined);
    return { ok: false, fault: { kind: 'nonsense', what: `${type ?? 'nothing'} for ${answers}` } };
  }
  return { ok: true, value: response };
};
