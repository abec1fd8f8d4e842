import { erasureSchema } from '../protocol/erasure.ts';
import { callWithToken } from './call-with-token.ts';
import type { Fault } from './fault.ts';
import { readAnswer } from './read-answer.ts';
import type { Session } from './session.ts';

/**
 * Has the server erase what it holds of the people who asked for that on this device. A name stays on the list until the server
 * has said that nothing is left of it.
 *
 * @returns why it ended before the list was empty
 */
export const erasePeople = async (session: Session): Promise<Fault | undefined> => {
  const { store, now } = session.platform;
  for (const person of await store.erasures()) {
    const called = await callWithToken(session, {
      method: 'DELETE',
      path: `/v1/people/${person}`,
      answers: 'application/json',
    });
    const isUnknown = !called.ok && called.fault.kind === 'refused' && called.fault.type === 'not-found';
    if (!isUnknown) {
      const answer = called.ok ? await readAnswer(called.value, erasureSchema, 'an erasure') : called;
      if (!answer.ok) return answer.fault;
      if (answer.value.erased !== person) return { kind: 'nonsense', what: 'another erasure' };
    }
    await store.noteErased(person);
    await store.noteStatus({ erasedAt: now() });
  }
  return undefined;
};
