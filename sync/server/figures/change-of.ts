import type { Contribution } from './contribution.ts';
import { contributionsOf } from './contributions-of.ts';
import { differenceOf } from './difference-of.ts';
import type { Fact } from './fact.ts';

/** What becomes of the counters when facts change. */
export const changeOf = (
  facts: readonly { before: Fact | undefined; after: Fact | undefined }[],
  dayOf: (at: number) => string,
): Contribution[] =>
  differenceOf(
    facts.flatMap(({ before }) => (before ? contributionsOf(before, dayOf) : [])),
    facts.flatMap(({ after }) => (after ? contributionsOf(after, dayOf) : [])),
  );
