import { fill } from './fill.ts';

/** The forms of a text that a number needs; a language that tells more apart names them too. */
export interface Plural {
  one: string;
  other: string;
}

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
  /** The time that passed, rounded to what a person needs: `45 sec`, `3 min, 20 sec`. */
  seconds(value: number): string;
  /** Picks the form for a count, and fills `{count}` and other places. */
  count(plural: Plural, count: number, values?: Readonly<Record<string, string | number>>): string;
}

/** Formats for a BCP 47 language tag. */
export const createFormats = (locale: string): Formats => {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const plurals = new Intl.PluralRules(locale);
  const unit = (value: number, name: 'second' | 'minute' | 'hour'): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' });

  return {
    locale,
    number: value => number.format(value),
    percent: value => percent.format(value),
    date: at => date.format(at),
    dateTime: at => dateTime.format(at),
    time: at => time.format(at),
    day: text => day.format(new Date(`${text}T00:00:00Z`)),
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
    count: (plural, count, values) => {
      const form = plurals.select(count) === 'one' ? plural.one : plural.other;
      return fill(form, { count: number.format(count), ...values });
    },
  };
};
