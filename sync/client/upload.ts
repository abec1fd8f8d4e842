import { type SignalReceipt, signalReceiptSchema } from '../protocol/signal-batch.ts';
import { callWithToken } from './call-with-token.ts';
import { cutBatch } from './cut-batch.ts';
import type { Fault } from './fault.ts';
import { holdOf } from './hold-of.ts';
import { isNewerVersion } from './is-newer-version.ts';
import type { OutgoingSignal } from './outgoing-signal.ts';
import { readAnswer } from './read-answer.ts';
import type { Session } from './session.ts';

/** The most signals in one batch: the protocol's. */
const mostSignals = 500;
/** What a server did not know is tried again after this long, in ms, though it says nothing new of itself. */
const triedAgain = 24 * 60 * 60_000;

/** What came of one batch. */
type Step = { sent: number } | { atMost: number } | { fault: Fault };

/**
 * Sends the outbox until it is empty or the server wants no more. A signal leaves the outbox only when the server has said that
 * it is stored, or why it never will be; so whatever breaks off is sent again, which has no further effect.
 *
 * @returns why it ended before the outbox was empty
 */
export const upload = async (session: Session): Promise<Fault | undefined> => {
  const { platform, memory } = session;
  const { store } = platform;
  const begun = platform.now();
  await store.takeBack(
    ({ version, at }) =>
      isNewerVersion(memory.serverVersion, version) || at > begun || begun - at >= triedAgain,
  );
  let most = mostSignals;
  let sent = 0;
  for (;;) {
    const waiting = await store.nextSignals(most, platform.now());
    if (waiting.length === 0) return undefined;
    if (!(await store.renewHold(holdOf(session)))) return { kind: 'overtaken' };
    const step = await sendBatch(session, waiting, most);
    if ('fault' in step) return step.fault;
    if ('atMost' in step) {
      most = step.atMost;
      continue;
    }
    sent += step.sent;
    most = Math.min(mostSignals, most * 2);
    await store.noteStatus({ sent, lastUploadAt: platform.now() });
  }
};

const sendBatch = async (
  session: Session,
  waiting: readonly OutgoingSignal[],
  most: number,
): Promise<Step> => {
  const { signals, body, tooLarge } = cutBatch(waiting, most);
  if (tooLarge) return quarantine(session, tooLarge, 'It is larger than any batch may be.');
  const called = await callWithToken(session, { path: '/v1/signals', body, answers: 'application/json' });
  const answer = called.ok
    ? await readAnswer(called.value, signalReceiptSchema, 'a receipt for signals')
    : called;
  if (answer.ok) return settle(session, signals, answer.value);
  const { fault } = answer;
  if (fault.kind !== 'refused') return { fault };
  const [first] = signals;
  if (fault.type === 'too-large' && first) {
    if (signals.length > 1) return { atMost: Math.floor(signals.length / 2) };
    return quarantine(session, first, fault.title);
  }
  // One that a server chokes on keeps no other from being sent, where the server says which.
  const named = signals[Number(/^signals\[(\d+)\]/.exec(fault.field ?? '')?.[1] ?? Number.NaN)];
  if (fault.type === 'malformed' && named) return quarantine(session, named, fault.title);
  return { fault };
};

const quarantine = async (session: Session, { id }: OutgoingSignal, reason: string): Promise<Step> => {
  const { platform, memory } = session;
  const left = await platform.store.settle({
    acknowledged: [],
    refused: [{ id, reason }],
    notYet: [],
    version: memory.serverVersion,
    now: platform.now(),
  });
  await platform.store.noteStatus({ left });
  return { sent: 0 };
};

const settle = async (
  { platform, memory }: Session,
  signals: readonly OutgoingSignal[],
  receipt: SignalReceipt,
): Promise<Step> => {
  // Only what was sent can be acknowledged.
  const open = new Set(signals.map(({ id }) => id));
  const take = (id: string): boolean => open.delete(id);
  const acknowledged = receipt.acknowledged.filter(take);
  const refused = receipt.refused.filter(({ id }) => take(id));
  const notYet = receipt.notYet.filter(take);
  if (open.size === signals.length) {
    return { fault: { kind: 'nonsense', what: 'a receipt for other signals' } };
  }
  const now = platform.now();
  const settlement = { acknowledged, refused, notYet, version: memory.serverVersion, now };
  const left = await platform.store.settle(settlement);
  await platform.store.noteStatus({ left });
  return { sent: acknowledged.length };
};
