import type { Span } from './span.ts';

/** The last moment that a date can name, in epoch milliseconds: https://tc39.es/ecma262/#sec-time-values-and-time-range */
const latest = 8.64e15;
const dayLength = 86_400_000;

/** Names the days of one time zone. */
export interface CalendarDays {
  /** The day of a time in epoch milliseconds, as `2026-01-31`. */
  dayOf(at: number): string;
  /** Every day of a span, oldest first. A day counts if any moment of it is in the span. */
  daysOf(span: Span): string[];
}

/**
 * @param timeZone an IANA name such as `Europe/Berlin`
 * @throws RangeError for a name that is none
 */
export const calendarDays = (timeZone: string): CalendarDays => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const dayOf = (at: number): string => {
    const parts = format.formatToParts(Math.min(Math.max(at, 0), latest));
    const part = (type: Intl.DateTimeFormatPartTypes): string =>
      parts.find(each => each.type === type)?.value ?? '';
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  };
  return {
    dayOf,
    daysOf: ({ from, to }) => {
      if (to <= from) return [];
      const days: string[] = [];
      // Counted from noon to noon in UTC, where every day has 24 hours.
      const last = dayOf(to - 1);
      for (let noon = Date.parse(`${dayOf(from)}T12:00Z`); ; noon += dayLength) {
        const day = new Date(noon).toISOString().slice(0, 10);
        days.push(day);
        if (day >= last) return days;
      }
    },
  };
};
