import type { Detector } from '../detector.ts';

/** Errors on one field within this many ms are one attempt: a form marks the same field in several ways at once. */
const oneAttempt = 1000;
/** What one failed attempt says. One alone never opens an episode: everybody forgets a field now and then. */
const strength = 0.5;

/** When each field was found wrong last. */
type LastByField = Record<string, number>;

/** The same field is found wrong, and wrong again. */
export const validationLoop: Detector<LastByField> = {
  kind: 'validation-loop',
  version: 1,
  initial: {},
  step(state, event) {
    if (event.type !== 'invalid') return { state, sightings: [] };
    const last = state[event.target];
    const recent = Object.entries(state)
      .filter(([field]) => field !== event.target)
      .slice(-49);
    const next = { ...Object.fromEntries(recent), [event.target]: event.at };
    const again = last !== undefined && event.at - last < oneAttempt;
    return { state: next, sightings: again ? [] : [{ target: event.target, strength }] };
  },
};
