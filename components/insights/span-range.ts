/** A span that can be chosen: so many days up to today, or everything. */
export type Span = '7' | '30' | '90' | 'all';

/**
 * The span as instants, in whole days of the device's time zone: today is the last of them.
 *
 * @param now epoch milliseconds
 */
export const spanRange = (span: Span, now: number): { from: number; to: number } => {
  const midnight = new Date(now);
  midnight.setHours(0, 0, 0, 0);
  const to = new Date(midnight);
  to.setDate(to.getDate() + 1);
  if (span === 'all') return { from: 0, to: to.getTime() };
  const from = new Date(midnight);
  from.setDate(from.getDate() - Number(span) + 1);
  return { from: from.getTime(), to: to.getTime() };
};
