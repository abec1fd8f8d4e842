import type { Detector } from '../detector.ts';
import { oneError } from '../one-error.ts';

/** One error is no struggle: it takes a second one, or something else, to make an episode. */
const strength = 0.4;

/** A press that led to an error. The state is when the last one was, null before the first. */
export const errorClick: Detector<number | null> = {
  kind: 'error-click',
  version: 1,
  initial: null,
  step(state, event) {
    if (event.type !== 'error' || (state !== null && event.at - state < oneError)) return undefined;
    return { state: event.at, sightings: [{ target: event.target, strength }] };
  },
};
