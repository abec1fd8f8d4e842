import { type SignalReceipt, signalReceiptSchema } from '../protocol/signal-batch.ts';
import { callWithToken } from './call-with-token.ts';
import { cutBatch } from './cut-batch.ts';
import type { Fault } from './fault.ts';
import { holdOf } from './hold-of.ts';
import { isNewerVersion } from './is-newer-version.ts';
import type { Outbox, OutgoingItem } from './outbox.ts';
import { readAnswer } from './read-answer.ts';
import type { Session } from './session.ts';

/** What a server did not know is tried again after this long, in ms, though it says nothing new of itself. */
const triedAgain = 24 * 60 * 60_000;

/** What came of one batch. */
type Step = { sent: number } | { atMost: number } | { fault: Fault };

/**
 * Sends an outbox until it is empty or the server wants no more. What is in it leaves it only when the server has said that
 * it is stored, or why it never will be; so whatever breaks off is sent again, which has no further effect.
 *
 * @returns why it ended before the outbox was empty
 */
export const upload = async (session: Session, outbox: Outbox): Promise<Fault | undefined> => {
  const { platform, memory } = session;
  const begun = platform.now();
  await outbox.takeBack(
    ({ version, at }) =>
      isNewerVersion(memory.serverVersion, version) || at > begun || begun - at >= triedAgain,
  );
  let most = outbox.most;
  let sent = 0;
  for (;;) {
    const waiting = await outbox.next(most);
    if (waiting.length === 0) return undefined;
    if (!(await platform.store.renewHold(holdOf(session)))) return { kind: 'overtaken' };
    const step = await sendBatch(session, outbox, waiting, most);
    if ('fault' in step) return step.fault;
    if ('atMost' in step) {
      most = step.atMost;
      continue;
    }
    sent += step.sent;
    most = Math.min(outbox.most, most * 2);
    await outbox.note(sent);
  }
};

const sendBatch = async (
  session: Session,
  outbox: Outbox,
  waiting: readonly OutgoingItem[],
  most: number,
): Promise<Step> => {
  const { kind } = outbox;
  const { items, body, tooLarge } = cutBatch(kind, waiting, most);
  if (tooLarge) return quarantine(session, outbox, tooLarge, 'It is larger than any batch may be.');
  const called = await callWithToken(session, { path: `/v1/${kind}s`, body, answers: 'application/json' });
  const answer = called.ok
    ? await readAnswer(called.value, signalReceiptSchema, `a receipt for ${kind}s`)
    : called;
  if (answer.ok) return settle(session, outbox, items, answer.value);
  const { fault } = answer;
  if (fault.kind !== 'refused') return { fault };
  const [first] = items;
  if (fault.type === 'too-large' && first) {
    if (items.length > 1) return { atMost: Math.floor(items.length / 2) };
    return quarantine(session, outbox, first, fault.title);
  }
  // One that a server chokes on keeps no other from being sent, where the server says which.
  const named = items[Number(/^(?:signals|remarks)\[(\d+)\]/.exec(fault.field ?? '')?.[1] ?? Number.NaN)];
  if (fault.type === 'malformed' && named) return quarantine(session, outbox, named, fault.title);
  return { fault };
};

const quarantine = async (
  { platform, memory }: Session,
  outbox: Outbox,
  { id }: OutgoingItem,
  reason: string,
): Promise<Step> => {
  await outbox.settle({
    acknowledged: [],
    refused: [{ id, reason }],
    notYet: [],
    version: memory.serverVersion,
    now: platform.now(),
  });
  return { sent: 0 };
};

const settle = async (
  { platform, memory }: Session,
  outbox: Outbox,
  items: readonly OutgoingItem[],
  receipt: SignalReceipt,
): Promise<Step> => {
  // Only what was sent can be acknowledged.
  const open = new Set(items.map(({ id }) => id));
  const take = (id: string): boolean => open.delete(id);
  const acknowledged = receipt.acknowledged.filter(take);
  const refused = receipt.refused.filter(({ id }) => take(id));
  const notYet = receipt.notYet.filter(take);
  if (open.size === items.length) {
    return { fault: { kind: 'nonsense', what: `a receipt for other ${outbox.kind}s` } };
  }
  const now = platform.now();
  await outbox.settle({ acknowledged, refused, notYet, version: memory.serverVersion, now });
  return { sent: acknowledged.length };
};
