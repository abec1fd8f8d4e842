import type { PersonDay } from './person-days-of.ts';
import { reachedOn } from './reached-on.ts';
import type { TallyChanges } from './tally-changes.ts';

/** A day that is about to change, and what is stored around it. */
export interface KnownPersonDay extends PersonDay {
  /** How often the person was reached on it; null where it is not stored. */
  amount: number | null;
  /** The days next to it on which the same subject reached the person; null where there is none. */
  previous: string | null;
  next: string | null;
}

/**
 * Notes what becomes of tallies when days of people change. Of each person only the days around a change are known: days
 * further away stand under the same next day before and after, and so does a day whose next one is not known here.
 *
 * @param change how often more, or less, the person was reached on the day
 */
export const noteReachChange = (
  changes: TallyChanges,
  days: readonly (KnownPersonDay & { change: number })[],
): void => {
  const reached = new Map<string, { subject: string; before: Set<string>; changed: Map<string, boolean> }>();
  for (const { subject, person, day, amount, change, previous, next } of days) {
    const key = `${person} ${subject}`;
    const known = reached.get(key) ?? { subject, before: new Set(), changed: new Map() };
    reached.set(key, known);
    for (const near of [previous, next]) if (near !== null) known.before.add(near);
    const stored = amount ?? 0;
    if (stored > 0) known.before.add(day);
    known.changed.set(day, stored + change > 0);
  }
  for (const { subject, before, changed } of reached.values()) {
    changes.remove(reachedOn(subject, [...before].sort()));
    const days = new Set([...before, ...changed.keys()]);
    changes.add(reachedOn(subject, [...days].filter(day => changed.get(day) ?? true).sort()));
  }
};
