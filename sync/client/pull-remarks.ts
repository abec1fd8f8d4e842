import { toldRemarkSchema } from '../../guides/schema/told-remark.ts';
import { toldRemarksSchema } from '../protocol/told-remarks.ts';
import { callWithToken } from './call-with-token.ts';
import type { Fault } from './fault.ts';
import { holdOf } from './hold-of.ts';
import { readAnswer } from './read-answer.ts';
import type { Session } from './session.ts';

/**
 * Fetches what others did with remarks since the last time, answer by answer, each of which is kept at once.
 *
 * @returns why not all of it came
 */
export const pullRemarks = async (session: Session): Promise<Fault | undefined> => {
  const { store, version } = session.platform;
  const { sequence, readBy } = await store.remarksState();
  // A newer Handrail may understand what the one before passed over.
  for (let since = readBy === version ? sequence : 0; ; ) {
    const called = await callWithToken(session, {
      path: `/v1/remarks?since=${since}`,
      answers: 'application/json',
    });
    const answer = called.ok ? await readAnswer(called.value, toldRemarksSchema, 'remarks') : called;
    if (!answer.ok) {
      const { fault } = answer;
      // The server has gone back to a backup: what it does not know any more is forgotten here, too.
      if (fault.kind !== 'refused' || fault.type !== 'reset-required' || since === 0) return fault;
      since = 0;
      continue;
    }
    const { events, more, keptFrom, mayModerate } = answer.value;
    const reached = events.reduce(
      (last, event) => (event.sequence > last ? event.sequence : Number.NaN),
      since,
    );
    if (Number.isNaN(reached) || (more && events.length === 0))
      return { kind: 'nonsense', what: 'remarks out of order' };
    const understood = events.flatMap(({ event }) => {
      const parsed = toldRemarkSchema.safeParse(event);
      return parsed.success ? [parsed.data] : [];
    });
    const page = { since, sequence: reached, readBy: version, mayModerate, keptFrom, events: understood };
    if (!(await store.keepRemarks(holdOf(session), page))) return { kind: 'overtaken' };
    if (!more) return undefined;
    since = reached;
  }
};
