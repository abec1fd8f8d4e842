import type { RemarkEvent } from '../schema/remark-event.ts';
import type { ToldRemark } from '../schema/told-remark.ts';

/** A remark that stands: neither taken back by its author nor erased. */
export interface StandingRemark extends Omit<Extract<RemarkEvent, { type: 'remark' }>, 'type'> {
  /** By what it is hidden now, oldest first. Empty: everybody sees it. */
  hidden: { id: string; reason: string }[];
}

/**
 * What remarks there are, oldest first, from all that is known to have happened. It depends on nothing else: neither on the order in
 * which events came, nor on how often. An event whose remark is not known yet waits for it.
 */
export const foldRemarks = (events: Iterable<ToldRemark>): StandingRemark[] => {
  const all = new Map<string, ToldRemark>();
  for (const event of events) {
    // What is left of an erased event takes its place, whichever comes first.
    if (all.get(event.id)?.type !== 'remark-erased') all.set(event.id, event);
  }
  const lifted = new Set<string>();
  const withdrawn = new Set<string>();
  for (const event of all.values()) {
    if ('lifts' in event && event.lifts !== undefined) lifted.add(event.lifts);
    if (event.type === 'remark-withdrawn') withdrawn.add(`${event.remark} ${event.person}`);
  }
  const hidden = new Map<string, StandingRemark['hidden']>();
  for (const event of [...all.values()].sort(byId)) {
    const hides =
      event.type === 'remark-hidden' || (event.type === 'remark-erased' && event.was === 'remark-hidden');
    if (!hides || lifted.has(event.id)) continue;
    const reason = 'reason' in event ? event.reason : '';
    hidden.set(event.remark, [...(hidden.get(event.remark) ?? []), { id: event.id, reason }]);
  }
  return [...all.values()]
    .flatMap(event => {
      if (event.type !== 'remark' || withdrawn.has(`${event.id} ${event.person}`)) return [];
      const { type: _, ...remark } = event;
      return [{ ...remark, hidden: hidden.get(event.id) ?? [] }];
    })
    .sort((left, right) => left.at - right.at || byId(left, right));
};

const byId = (left: { id: string }, right: { id: string }): number => (left.id < right.id ? -1 : 1);
