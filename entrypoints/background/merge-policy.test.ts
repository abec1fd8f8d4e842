import { expect, it } from 'vitest';
import { mergePolicy } from './merge-policy.ts';

it('puts the administrator before the workspace, field by field', () => {
  expect(mergePolicy({ offersPerDay: 2 }, { offersPerDay: 9, offersPerHour: 1 })).toEqual({
    offersPerDay: 2,
    offersPerHour: 1,
  });
  expect(mergePolicy({ authoring: false }, undefined)).toEqual({ authoring: false });
});

it('lets no workspace consent for people, or send their browser elsewhere', () => {
  const workspace = { server: 'https://other.example', code: 'a-code-of-twenty-letters' };
  expect(mergePolicy({}, { notice: 'We watch.', workspace, offers: false })).toEqual({ offers: false });
});
