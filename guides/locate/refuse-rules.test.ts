import { expect, it } from 'vitest';
import type { Observations } from './compare.ts';
import { refuse } from './refuse.ts';

/** A rule, whether words count, what it refuses, and the one thing more that makes it another case. */
const rules: [rule: string, words: boolean, code: string, seen: Observations, saved: Observations][] = [
  [
    'one of several of the same name that nothing marks',
    true,
    'namesake',
    { 'name.exact': 1, 'name.shared': 1 },
    { 'unmoved.same': 1 },
  ],
  [
    'what developers call something else, without words',
    false,
    'renamed',
    { 'unmoved.same': 1, 'identity.other': 1 },
    { 'gloss.exact': 1, 'gloss.same': 5 },
  ],
  [
    'another icon on what has no name',
    true,
    'unmarked',
    { 'unmoved.same': 1, 'icon.other': 1 },
    { 'link.same': 5 },
  ],
  [
    'a box without a role that is in another place',
    true,
    'elsewhere',
    { 'name.exact': 1, 'role.none': 1, 'path.like': 0.2 },
    { 'key.same': 1 },
  ],
];

it.each(rules)('refuses %s, and not without that', (_rule, words, code, seen, saved) => {
  expect(refuse(seen, words)).toBe(code);
  expect(refuse({ ...seen, ...saved }, words)).toBeNull();
});
