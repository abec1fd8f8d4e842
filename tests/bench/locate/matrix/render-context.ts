import type { DataKind } from './screen-node.ts';
import type { Variant } from './variant.ts';
import { reword, say, sayTwin } from './words.ts';

/** What every library's renderer is given. */
export interface RenderContext {
  variant: Variant;
  /** Major version of the library. */
  version: number;
  /** A label of the screen in the variant's language; `~` in front: reworded, `+`: the twin's. */
  label: (text: string) => string;
  /** The data of one cell. */
  cell: (kind: DataKind, row: number) => string;
  /** A generated id, other on every load. */
  generatedId: (prefix: string) => string;
}

const people = [
  'Jane Roe',
  'Li Wei',
  'Omar Haddad',
  'Petra Lang',
  'Ken Sato',
  'Ana Souza',
  'Tom Berg',
  'Mia Novak',
  'Eva Stern',
  'Raj Patel',
  'Ida Holm',
];
const companies = [
  'Acme Corp',
  'Globex',
  'Initech',
  'Umbra Ltd',
  'Stark KG',
  'Wayne Inc',
  'Hooli',
  'Vandelay',
  'Soylent',
  'Tyrell SE',
  'Cyberdyne',
];
const products = [
  'Printer jams',
  'No network',
  'Login fails',
  'Screen dark',
  'Slow laptop',
  'Lost phone',
  'New badge',
  'Broken chair',
  'Mail missing',
];
const states = ['Open', 'Shipped', 'Closed'];

const mix = (seed: number): number => {
  let value = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  value ^= value >>> 13;
  return Math.imul(value, 0xc2b2ae35) >>> 0;
};

/** Makes the context of one rendering. */
export const renderContext = (variant: Variant, version: number): RenderContext => {
  const { locale, data } = variant;
  let generated = variant.seed * 100;
  const pick = (list: string[], row: number): string => list[(data ? row * 7 + 5 : row) % list.length] ?? '';
  return {
    variant,
    version,
    label: text =>
      text.startsWith('~')
        ? reword(text.slice(1))
        : text.startsWith('+')
          ? sayTwin(text.slice(1), locale)
          : say(text, locale),
    cell: (kind, row) => {
      const chance = mix(row * 31 + data * 977);
      switch (kind) {
        case 'person':
          return pick(people, row);
        case 'company':
          return pick(companies, row);
        case 'product':
          return pick(products, row);
        case 'status':
          return say(states[chance % 3] ?? 'Open', locale);
        case 'date':
          return `2026-0${(chance % 8) + 1}-1${chance % 9}`;
        case 'amount':
          return `${(chance % 9000) / 10}`;
        case 'number':
          return `A-${1000 + (chance % 8999)}`;
      }
    },
    generatedId: prefix => `${prefix}-${++generated}`,
  };
};
