import { type Count, createCount } from './create-count.ts';
import { intlTag } from './intl-tag.ts';

/** Numbers, dates and plurals in one language. */
export interface Formats {
  locale: string;
  /** `1,234` */
  number(value: number): string;
  /** 0.5 is `50%`. */
  percent(value: number): string;
  /** Epoch milliseconds as a short date. */
  date(at: number): string;
  /** Epoch milliseconds as a short date with the time. */
  dateTime(at: number): string;
  /** Epoch milliseconds as a time of day. */
  time(at: number): string;
  /** A day such as `2026-01-31`, short and without the year. */
  day(day: string): string;
  /** Two days as one span: `Jan 5 – 9`. */
  days(from: string, to: string): string;
  /** Things one after the other: `A, B, and C`. */
  list(items: readonly string[]): string;
  /** The time that passed, rounded to what a person needs: `45 sec`, `3 min, 20 sec`. */
  seconds(value: number): string;
  /** Picks the form for a count, and fills `{count}` and other places. */
  count: Count;
}

/** Formats for a BCP 47 language tag. */
export const createFormats = (locale: string): Formats => {
  const tag = intlTag(locale);
  const number = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'medium' });
  const dateTime = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  const time = new Intl.DateTimeFormat(tag, { timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const unit = (value: number, name: 'second' | 'minute' | 'hour'): string =>
    new Intl.NumberFormat(tag, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  const enumeration = new Intl.ListFormat(locale, { type: 'conjunction' });
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' });

  return {
    locale,
    number: value => number.format(value),
    percent: value => percent.format(value),
    date: at => date.format(at),
    dateTime: at => dateTime.format(at),
    time: at => time.format(at),
    day: text => day.format(noon(text)),
    days: (from, to) => day.formatRange(noon(from), noon(to)),
    list: items => enumeration.format(items),
    seconds: value => {
      const whole = Math.round(value);
      if (whole < 60) return unit(whole, 'second');
      const [large, small] = whole < 3600 ? (['minute', 'second'] as const) : (['hour', 'minute'] as const);
      const size = whole < 3600 ? 60 : 3600;
      const rest = Math.floor((whole % size) / (size / 60));
      const parts = [unit(Math.floor(whole / size), large)];
      if (rest > 0) parts.push(unit(rest, small));
      return list.format(parts);
    },
    count: createCount(locale),
  };
};

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);
