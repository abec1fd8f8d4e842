import { callServer, type ServerCall } from './call-server.ts';
import type { Outcome } from './outcome.ts';
import type { Session } from './session.ts';
import { takeToken } from './take-token.ts';

/** Asks the server as this device. A token that counts no more is renewed once. */
export const callWithToken = async (
  session: Session,
  call: Pick<ServerCall, 'path' | 'method' | 'body' | 'answers'>,
): Promise<Outcome<Response>> => {
  const { platform, memory, enrolled, signal } = session;
  for (const isLast of [false, true]) {
    const token = await takeToken(session);
    if (!token.ok) return token;
    const called = await callServer(platform, {
      ...call,
      origin: enrolled.origin,
      token: token.value,
      memory,
      ...(signal ? { signal } : {}),
    });
    const isRefused = !called.ok && called.fault.kind === 'refused' && called.fault.type === 'unauthorised';
    if (!isRefused || isLast) return called;
    delete memory.token;
  }
  return { ok: false, fault: { kind: 'unreachable' } };
};
