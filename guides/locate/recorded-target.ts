import type { Target } from '../schema/target.ts';

/** Longest target as JSON, in UTF-16 code units: recorded ones have at most 2 kB. */
const longest = 4000;

const lists = /^(classes|path|rivals|hosts|frames|order)$/;
const records = /^(attributes|place|glosses|region)$/;

/** Of what the lists are that are not of texts. */
const kinds: Record<string, string> = { frames: 'object', order: 'number' };

const isOfItsKind = ([name, part]: [string, unknown]): boolean =>
  lists.test(name)
    ? Array.isArray(part) && part.every(item => typeof item === (kinds[name] ?? 'string'))
    : records.test(name)
      ? typeof part === 'object' && part !== null
      : name === 'v' || name === 'namesakes' || typeof part === 'string';

/**
 * Checks what comes as a target: its version, its size, and of what kind its parts are. The page's scripts carry no
 * schema library; what is wrong further in, which no schema let pass, is found out where it is used.
 *
 * @returns the target, or why it is none
 */
export const recordedTarget = (value: unknown): Target | 'newer-format' | 'malformed' => {
  if (typeof value !== 'object' || value === null) return 'malformed';
  const { v, tag } = value as Partial<Record<string, unknown>>;
  if (typeof v === 'number' && v > 1) return 'newer-format';
  const isSound =
    v === 1 && tag && Object.entries(value).every(isOfItsKind) && JSON.stringify(value).length <= longest;
  return isSound ? (value as Target) : 'malformed';
};
