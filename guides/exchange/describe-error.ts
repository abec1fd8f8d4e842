import type { z } from '../schema/zod.ts';
import { fieldPath } from './field-path.ts';
import { issueReason } from './issue-reason.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

const names: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'text',
  tuple: 'a list',
};

const nameOf = (type: string): string => names[type] ?? type;

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

const listed = (values: readonly unknown[]): string => {
  const written = values.map(value => JSON.stringify(value));
  return written.length < 2 ? written.join() : `${written.slice(0, -1).join(', ')} or ${written.at(-1)}`;
};

const sizeName = (origin: string, limit: number | bigint): string =>
  origin === 'string' ? `${limit} characters` : origin === 'array' ? `${limit} entries` : `${limit}`;

/** What Zod would say, in plain words and with the mend. */
const plainWords = (issue: Issue, value: unknown): string => {
  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return `is missing; give ${nameOf(issue.expected)}`;
      if (issue.expected === 'int' && typeof value === 'number') return 'is not a whole number; give one';
      return `is ${nameOf(typeOf(value))}; give ${nameOf(issue.expected)}`;
    case 'invalid_value':
      return `${value === undefined ? 'is missing' : 'has a value that is not known'}; give ${listed(issue.values)}`;
    case 'invalid_union':
      return `has a value that is not known; give ${listed('options' in issue && issue.options ? issue.options : [])}`;
    case 'unrecognized_keys':
      return 'is a field that Handrail does not know; take it out';
    case 'too_big':
      return `is more than ${sizeName(issue.origin, issue.maximum)}; shorten or lower it`;
    case 'too_small':
      return `is less than ${sizeName(issue.origin, issue.minimum)}; add to it`;
    case 'invalid_key':
      return issue.issues[0]?.message ?? 'has a name that is not allowed; rename it';
    case 'invalid_format':
      return `is not written as ${issue.format === 'uuid' ? 'a UUID' : 'it must be'}; write it anew`;
    default:
      return 'is not allowed; change it';
  }
};

/** Messages that a schema brings itself have a mend, after a semicolon. */
const isOwn = (issue: Issue): boolean =>
  ['custom', 'invalid_format', 'too_big', 'too_small'].includes(issue.code) && issue.message.includes('; ');

const at = (value: unknown, keys: readonly PropertyKey[]): unknown => {
  let found = value;
  for (const key of keys) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.getOwnPropertyDescriptor(found, key)?.value;
  }
  return found;
};

/**
 * The first thing that Zod found, as a problem with its path and its mend.
 *
 * @param error what a `safeParse` answered
 * @param input what was parsed
 * @param root put in front of the path: `guide` where the input was a guide
 */
export const describeError = (error: z.ZodError, input: unknown, root = ''): Problem => {
  const issue = error.issues[0];
  if (!issue) return { path: root, message: 'cannot be read; write it anew', reason: 'value-wrong' };
  const keys = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  const value = at(input, issue.path);
  const message = isOwn(issue) ? issue.message : plainWords(issue, value);
  return { path: fieldPath(keys, root), message, ...issueReason(issue, value) };
};
