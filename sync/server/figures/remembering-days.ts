import { calendarDays } from '../../../guides/measure/calendar-days.ts';

/** Since 1972 no time zone has changed its offset within a quarter of an hour that begins on the clock, in ms. */
const quarter = 900_000;
/** A year of quarters of an hour. */
const mostRemembered = 35_000;

/**
 * Names the days of a time zone, and remembers them: naming one takes as long as all else that is counted of a signal.
 *
 * @throws RangeError for a name that is none
 */
export const rememberingDays = (timeZone: string): ((at: number) => string) => {
  const { dayOf } = calendarDays(timeZone);
  const known = new Map<number, string>();
  return at => {
    const key = Math.floor(at / quarter);
    const day = known.get(key) ?? dayOf(at);
    if (known.size > mostRemembered) known.clear();
    known.set(key, day);
    return day;
  };
};
