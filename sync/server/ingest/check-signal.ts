import { describeError } from '../../../guides/exchange/describe-error.ts';
import { type Signal, signalSchema } from '../../../guides/schema/signal.ts';

/** A day, in ms. */
const day = 86_400_000;
/** How far ahead of the server a device's clock may be, in ms: one that is set wrong is so by days, not by years. */
const furthestAhead = 30 * day;

/** What is to become of one signal of a batch. */
export type CheckedSignal =
  | { verdict: 'store'; signal: Signal }
  | { verdict: 'refuse'; reason: string }
  | { verdict: 'not-yet' };

const knownTypes = new Set<unknown>(signalSchema.options.flatMap(option => [...option.shape.type.values]));

/**
 * Looks at one signal of a batch.
 *
 * @param now epoch milliseconds
 * @param keepDays for how long signals are kept; what is older cannot be told from what was counted already
 */
export const checkSignal = (given: object, now: number, keepDays: number): CheckedSignal => {
  const { type } = given as { type?: unknown };
  if (typeof type === 'string' && !knownTypes.has(type)) return { verdict: 'not-yet' };
  // Where on a page somebody struggled stays on the device; what is sent all the same is not stored.
  const { target: _, ...sent } = given as { target?: unknown };
  const parsed = signalSchema.safeParse(sent);
  if (!parsed.success) {
    // It is what is known here, and more: of a later Handrail, as a type that is not known.
    if (parsed.error.issues.every(({ code }) => code === 'unrecognized_keys')) return { verdict: 'not-yet' };
    const { path, message } = describeError(parsed.error, sent, 'signal');
    return { verdict: 'refuse', reason: `${path} ${message}.`.slice(0, 300) };
  }
  const signal = parsed.data;
  // One database tells capitals from small letters, the other does not.
  for (const name of ['id', 'person'] as const) {
    if (signal[name] !== signal[name].toLowerCase())
      return { verdict: 'refuse', reason: `signal.${name} is not in lower case; write it so.` };
  }
  if (!isText(signal)) return { verdict: 'refuse', reason: 'signal holds characters that are no text.' };
  if (signal.at > now + furthestAhead)
    return {
      verdict: 'refuse',
      reason: 'signal.at is more than 30 days ahead; set the clock of the device.',
    };
  if (signal.at < now - keepDays * day)
    return { verdict: 'refuse', reason: `signal.at is longer ago than the ${keepDays} days that are kept.` };
  return { verdict: 'store', signal };
};

/** Whether both databases can hold it: no text has a NUL in it, or half of a pair of surrogates. */
const isText = (value: unknown): boolean => {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  return typeof value !== 'object' || value === null || Object.values(value).every(isText);
};
