import { wordsTable } from './words-table.ts';

/** The languages of the bench's application. */
export type BenchLocale = 'en' | 'de' | 'ja' | 'ar';

const columns: Record<BenchLocale, number> = { en: 0, de: 1, ja: 2, ar: 3 };
const reworded = 4;
const table = new Map(
  wordsTable
    .trim()
    .split('\n')
    .map(line => [line.split('|')[0] ?? '', line.split('|')]),
);
const twins: Record<BenchLocale, (label: string) => string> = {
  en: label => `${label} and close`,
  de: label => `${label} und schließen`,
  ja: label => `${label}して閉じる`,
  ar: label => `${label} وإغلاق`,
};

/** A label in a language; every label of the screens is in the table. */
export const say = (label: string, locale: BenchLocale): string => {
  const row = table.get(label);
  if (!row) throw new Error(`no translation of "${label}"`);
  return row[columns[locale]] ?? label;
};

/** The label as a later release words it, in English. */
export const reword = (label: string): string => table.get(label)?.[reworded] || `${label} details`;

/** The label of a second control that resembles the first. */
export const sayTwin = (label: string, locale: BenchLocale): string => twins[locale](say(label, locale));
