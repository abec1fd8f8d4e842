import type { Guide } from '../schema/guide.ts';
import type { Circumstances } from './circumstances.ts';
import { judge } from './judge.ts';
import { placeOf } from './place-of.ts';
import type { Run } from './run.ts';

/**
 * Where it goes on from a step: the first branch that holds, otherwise the next step in order. A branch that asks for
 * what is not known is not taken, and neither is one that leads back or nowhere.
 *
 * @param at the step's position, from 0
 * @returns a later position, null at the end, or undefined where `mayAsk` and a branch waits for what the page can tell
 */
export const wayOn = (
  guide: Guide,
  run: Run,
  at: number,
  circumstances: Circumstances,
  mayAsk = false,
): number | null | undefined => {
  const step = guide.steps[at];
  if (step?.kind === 'end') return null;
  for (const { when, to } of step?.branches ?? []) {
    const place = placeOf(guide, to);
    if (place !== null && (place === undefined || place <= at)) continue;
    const verdict = judge(when, run, circumstances);
    if (verdict) return place;
    if (verdict === undefined && mayAsk) return undefined;
  }
  return at + 1 < guide.steps.length ? at + 1 : null;
};
