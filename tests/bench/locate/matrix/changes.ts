import { recordedVariant, type Variant } from './variant.ts';
import type { BenchLocale } from './words.ts';

/** One change that the matrix makes between recording and locating. */
export interface Change {
  name: string;
  /** One change alone, or several at once. */
  kind: 'single' | 'combined' | 'all';
  /** Which version of the library is located on, seen from the recorded one. */
  version: 'same' | 'next' | 'last';
  /** What the asked targets themselves go through. A quarter of the targets is asked at a time. */
  asked: 'all' | 'reworded' | 'removed' | 'twinned' | 'removed-with-twin';
  variant: Variant;
}

const locales: BenchLocale[] = ['de', 'ja', 'ar'];
const other = { ...recordedVariant, seed: 2 };
const everything = { ...other, data: 1 as const, inserted: true, moved: true, wrapped: true };

const single = (name: string, variant: Partial<Variant>, asked: Change['asked'] = 'all'): Change => ({
  name,
  kind: 'single',
  version: 'same',
  asked,
  variant: { ...recordedVariant, ...variant },
});

/** All changes, singly and combined. */
export const changes: Change[] = [
  single('other load', { seed: 2 }),
  ...locales.map(locale => single(`locale ${locale}`, { locale })),
  single('other data', { data: 1 }),
  single('inserted', { inserted: true }),
  single('moved', { moved: true }),
  single('wrapped', { wrapped: true }),
  single('reworded', {}, 'reworded'),
  single('twin', {}, 'twinned'),
  single('removed', {}, 'removed'),
  single('removed, twin', {}, 'removed-with-twin'),
  { name: 'next version', kind: 'single', version: 'next', asked: 'all', variant: other },
  { name: 'last version', kind: 'single', version: 'last', asked: 'all', variant: other },
  {
    name: 'next version, data, inserted',
    kind: 'combined',
    version: 'next',
    asked: 'all',
    variant: { ...other, data: 1, inserted: true },
  },
  {
    name: 'locale de, data, inserted',
    kind: 'combined',
    version: 'same',
    asked: 'all',
    variant: { ...other, locale: 'de', data: 1, inserted: true },
  },
  {
    name: 'locale de, removed, twin',
    kind: 'combined',
    version: 'same',
    asked: 'removed-with-twin',
    variant: { ...other, locale: 'de' },
  },
  {
    name: 'next version, removed, twin',
    kind: 'combined',
    version: 'next',
    asked: 'removed-with-twin',
    variant: other,
  },
  { name: 'all but language', kind: 'combined', version: 'next', asked: 'twinned', variant: everything },
  { name: 'all', kind: 'all', version: 'next', asked: 'twinned', variant: { ...everything, locale: 'de' } },
  {
    name: 'all, removed',
    kind: 'all',
    version: 'next',
    asked: 'removed-with-twin',
    variant: { ...everything, locale: 'de' },
  },
];

/** In how many parts the targets are asked where they themselves change. */
const parts = 4;

/** The renderings that a change needs: each with the targets that are asked on it. */
export const rendersOf = (change: Change, ids: string[]): { variant: Variant; ids: string[] }[] => {
  if (change.asked === 'all') return [{ variant: change.variant, ids }];
  return Array.from({ length: parts }, (_, part) => {
    const some = ids.filter((_, at) => at % parts === part);
    const removed = change.asked.startsWith('removed') ? some : [];
    const twinned = change.asked === 'twinned' || change.asked === 'removed-with-twin' ? some : [];
    return {
      ids: some,
      variant: { ...change.variant, removed, twinned, reworded: change.asked === 'reworded' ? some : [] },
    };
  });
};
