import type { z } from '../schema/zod.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Reason = Pick<Problem, 'reason' | 'values'>;

/** What a schema says of a text that is not written as it has to be, up to the semicolon. */
const written: Readonly<Record<string, Problem['reason']>> = {
  'is not a page': 'not-a-page',
  'is not an identifier': 'not-an-identifier',
  'is not a language tag': 'not-a-language',
  'is not an e-mail address': 'not-an-email',
  'is not a colour': 'not-a-colour',
  'is not a font': 'not-a-font',
};

const startOf = (message: string): string => message.split(';')[0] ?? '';

/**
 * Why a schema refused a value, for the sentence in the person's language. What has no sentence of its own is
 * `value-wrong`, which repeats the English one.
 */
export const issueReason = (issue: Issue, value: unknown): Reason => {
  switch (issue.code) {
    case 'custom':
      return isReason(issue.params) ? issue.params : { reason: 'value-wrong' };
    case 'too_big': {
      const values = { most: `${issue.maximum}` };
      if (issue.origin === 'string') return { reason: 'text-too-long', values };
      if (issue.origin === 'array') return { reason: 'list-too-long', values };
      return { reason: 'number-too-high', values };
    }
    case 'too_small': {
      const least = `${issue.minimum}`;
      if (issue.origin === 'array') return { reason: 'list-too-short', values: { least } };
      return issue.origin === 'string'
        ? { reason: 'value-wrong' }
        : { reason: 'number-too-low', values: { least } };
    }
    case 'invalid_format':
      return { reason: written[startOf(issue.message)] ?? 'value-wrong' };
    case 'invalid_key':
      return { reason: written[startOf(issue.issues[0]?.message ?? '')] ?? 'value-wrong' };
    case 'unrecognized_keys':
      return { reason: 'field-unknown' };
    default:
      return { reason: value === undefined ? 'value-missing' : 'value-wrong' };
  }
};

/** What the schemas add to their own messages. */
const isReason = (params: unknown): params is Reason =>
  typeof params === 'object' && params !== null && 'reason' in params;
