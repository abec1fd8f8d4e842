import { describeError } from '../../../guides/exchange/describe-error.ts';
import { type RemarkEvent, remarkEventSchema } from '../../../guides/schema/remark-event.ts';

/** A day, in ms. */
const day = 86_400_000;
/** How far ahead of the server a device's clock may be, in ms, as for signals. */
const furthestAhead = 30 * day;

/** What is to become of one event of a batch, as far as it tells by itself. */
export type CheckedRemark =
  | { verdict: 'look'; event: RemarkEvent }
  | { verdict: 'refuse'; reason: string }
  | { verdict: 'not-yet' };

const knownTypes = new Set<unknown>(
  remarkEventSchema.options.flatMap(option => [...option.shape.type.values]),
);

/**
 * Looks at one event of a batch.
 *
 * @param now epoch milliseconds
 * @param keepDays for how long remarks are kept
 */
export const checkRemark = (given: object, now: number, keepDays: number): CheckedRemark => {
  const { type } = given as { type?: unknown };
  if (typeof type === 'string' && !knownTypes.has(type)) return { verdict: 'not-yet' };
  const parsed = remarkEventSchema.safeParse(given);
  if (!parsed.success) {
    // It is what is known here, and more: of a later Handrail, as a type that is not known.
    if (parsed.error.issues.every(({ code }) => code === 'unrecognized_keys')) return { verdict: 'not-yet' };
    const { path, message } = describeError(parsed.error, given, 'remark');
    return { verdict: 'refuse', reason: `${path} ${message}.`.slice(0, 300) };
  }
  const { at } = parsed.data;
  if (at > now + furthestAhead)
    return {
      verdict: 'refuse',
      reason: 'remark.at is more than 30 days ahead; set the clock of the device.',
    };
  if (at < now - keepDays * day)
    return { verdict: 'refuse', reason: `remark.at is longer ago than the ${keepDays} days that are kept.` };
  return { verdict: 'look', event: parsed.data };
};
