import { tokenSchema } from '../protocol/token.ts';
import { callServer } from './call-server.ts';
import type { Outcome } from './outcome.ts';
import { readAnswer } from './read-answer.ts';
import type { Session } from './session.ts';
import { signAssertion } from './sign-assertion.ts';

/** A token is renewed so long before its end, in ms. */
const early = 30_000;
/** Clocks that differ by no more are not why a server does not believe an assertion, in ms. */
const closeEnough = 30_000;

/** A token for further requests: the one at hand, or a new one. It is never on the disk. */
export const takeToken = async (session: Session): Promise<Outcome<string>> => {
  const { memory, platform, identity } = session;
  const held = memory.token;
  const now = platform.now();
  if (held?.device === identity.device && now < held.until) return { ok: true, value: held.text };
  const before = memory.clockAhead;
  const first = await askForToken(session);
  if (first.ok || first.fault.kind !== 'refused' || first.fault.type !== 'unauthorised') return first;
  // A device with a wrong clock signs assertions that are over, or not yet true; every answer tells the server's time.
  return Math.abs(memory.clockAhead - before) > closeEnough ? askForToken(session) : first;
};

const askForToken = async (session: Session): Promise<Outcome<string>> => {
  const { platform, memory, enrolled, identity, signal } = session;
  const assertion = await signAssertion(identity, enrolled.origin, platform.now() + memory.clockAhead);
  const called = await callServer(platform, {
    origin: enrolled.origin,
    path: '/v1/tokens',
    body: JSON.stringify({ assertion }),
    answers: 'application/json',
    memory,
    ...(signal ? { signal } : {}),
  });
  if (!called.ok) return called;
  const answer = await readAnswer(called.value, tokenSchema, 'a token');
  if (!answer.ok) return answer;
  const { token, expiresIn, role, now } = answer.value;
  memory.clockAhead = now - platform.now();
  const until = platform.now() + expiresIn * 1000 - early;
  memory.token = { text: token, device: identity.device, role, until };
  return { ok: true, value: token };
};
