import { expect, it } from 'vitest';
import { draftSchema } from '../schema/guide.ts';
import { signalSchema } from '../schema/signal.ts';
import { describeError } from './describe-error.ts';
import { fieldPath } from './field-path.ts';

it('puts the root in front of the path', () => {
  const draft = { id: 5 };
  const { error } = draftSchema.safeParse(draft);
  expect(error && describeError(error, draft, 'draft')).toEqual({
    path: 'draft.format',
    message: 'is missing; give "handrail/guide"',
    reason: 'value-missing',
  });
});

it.each([
  [{}, 'type has a value that is not known'],
  [{ type: 'struggle', id: 'x' }, 'id is not written as a UUID; write it anew'],
])('says what is wrong in plain words: %j', (signal, words) => {
  const { error } = signalSchema.safeParse(signal);
  const problem = error && describeError(error, signal);
  expect(`${problem?.path} ${problem?.message}`).toContain(words);
});

it.each([
  [[], ''],
  [['a', 0, 'b'], 'a[0].b'],
  [['title', 'de-CH'], 'title["de-CH"]'],
  [['x'.repeat(50)], `["${'x'.repeat(40)}…"]`],
])('writes the path %j', (keys, path) => {
  expect(fieldPath(keys)).toBe(path);
});
