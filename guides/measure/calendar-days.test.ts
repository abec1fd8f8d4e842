import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDays } from './calendar-days.ts';

describe('calendarDays', () => {
  it('names the day where the device is', () => {
    const at = Date.UTC(2026, 0, 31, 23, 30);
    expect(calendarDays('Europe/Berlin').dayOf(at)).toBe('2026-02-01');
    expect(calendarDays('America/New_York').dayOf(at)).toBe('2026-01-31');
  });

  it('names days of 23 and 25 hours once', () => {
    const { daysOf } = calendarDays('Europe/Berlin');
    expect(daysOf({ from: Date.UTC(2026, 2, 28, 12), to: Date.UTC(2026, 2, 30, 12) })).toEqual([
      ...['2026-03-28', '2026-03-29', '2026-03-30'],
    ]);
    expect(daysOf({ from: Date.UTC(2026, 9, 24, 22), to: Date.UTC(2026, 9, 25, 23) })).toEqual([
      '2026-10-25',
    ]);
  });

  it('names no day of a span without a moment', () => {
    expect(calendarDays('UTC').daysOf({ from: 5, to: 5 })).toEqual([]);
  });

  it('names every day in which something can happen, in order', () => {
    const zone = fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'Pacific/Apia',
      'America/St_Johns',
      'Asia/Kathmandu',
    );
    const hour = 3_600_000;
    fc.assert(
      fc.property(zone, fc.nat(500_000), fc.nat(24 * 40), (timeZone, start, hours) => {
        const { dayOf, daysOf } = calendarDays(timeZone);
        const from = start * hour;
        const to = from + hours * hour;
        const days = daysOf({ from, to });
        const moments = Array.from({ length: hours }, (_, at) => from + at * hour);
        const met = [...moments, ...(hours > 0 ? [to - 1] : [])].map(dayOf);
        // Apia went over the date line and has had no 30 December 2011: such a day is named and stays empty.
        const extra = days.filter(day => !met.includes(day));
        expect(extra.filter(day => day !== '2011-12-30')).toEqual([]);
        expect(met.filter(day => !days.includes(day))).toEqual([]);
        expect(days).toEqual([...new Set(days)].sort());
      }),
    );
  });
});
