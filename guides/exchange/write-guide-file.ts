import type { GuideFile } from '../schema/guide-file.ts';

/** Said first, in this order, because they say what the rest is. All other fields follow by name. */
const leading = ['format', 'formatVersion', 'id', 'v', 'kind', 'type', 'version', 'title', 'page', 'text'];

const rank = (name: string): number => (leading.includes(name) ? leading.indexOf(name) : leading.length);

const byRank = ([left]: [string, unknown], [right]: [string, unknown]): number =>
  rank(left) - rank(right) || (left < right ? -1 : 1);

/** Lists keep their order; the fields of objects have one that depends on nothing but their names. */
const ordered = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(byRank))
    : value;

/**
 * Writes a guide file: the same guide gives the same bytes, so that files can be compared and kept under version control.
 */
export const writeGuideFile = (file: GuideFile): string => `${JSON.stringify(file, ordered, 2)}\n`;
