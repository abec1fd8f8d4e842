import type { OutgoingSignal } from './outgoing-signal.ts';

/** The largest batch in bytes of JSON: under the 1 MB that servers and proxies commonly take. */
const mostBytes = 900_000;

/** What goes in one request. */
export interface CutBatch {
  signals: OutgoingSignal[];
  /** The request's JSON text. Empty where no signal is in it. */
  body: string;
  /** A signal, the first one, that is too large for any batch. */
  tooLarge?: OutgoingSignal;
}

/**
 * As many of the first signals as go in one request, in their order.
 *
 * @param most signals
 */
export const cutBatch = (waiting: readonly OutgoingSignal[], most: number): CutBatch => {
  const opening = '{"format":"handrail/signal-batch","formatVersion":1,"signals":[';
  const closing = ']}';
  const encoder = new TextEncoder();
  const texts: string[] = [];
  let size = opening.length + closing.length;
  for (const signal of waiting.slice(0, most)) {
    const text = JSON.stringify(signal);
    size += encoder.encode(text).length + (texts.length > 0 ? 1 : 0);
    if (size > mostBytes) break;
    texts.push(text);
  }
  const [first] = waiting;
  if (texts.length === 0) return { signals: [], body: '', ...(first ? { tooLarge: first } : {}) };
  return { signals: waiting.slice(0, texts.length), body: `${opening}${texts.join(',')}${closing}` };
};
