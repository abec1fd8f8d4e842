import { fill } from './fill.ts';
import { intlTag } from './intl-tag.ts';
import type { Plural } from './plural.ts';

/** Picks the form for a count, and fills `{count}` and other places. */
export type Count = (
  plural: Plural,
  count: number,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** Counting in the language of a BCP 47 tag. */
export const createCount = (locale: string): Count => {
  const rules = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(intlTag(locale));
  return (plural, count, values) =>
    fill(plural[rules.select(count)] ?? plural.other, { count: number.format(count), ...values });
};
