import type { Detector } from '../detector.ts';

/** Errors on one field within this many ms are one attempt: a form marks the same field in several ways at once. */
const oneAttempt = 1000;
/** What one failed attempt says. One alone never opens an episode: everybody forgets a field now and then. */
const strength = 0.55;

/** When each field was found wrong last. */
type LastByField = Record<string, number>;

/** The same field is found wrong, and wrong again. */
export const validationLoop: Detector<LastByField> = {
  kind: 'validation-loop',
  version: 3,
  initial: {},
  step(state, event) {
    // A page that was come to since is another attempt's, however quick.
    if (event.type === 'visit') return { state: {} };
    if (event.type !== 'invalid') return undefined;
    const { target, at } = event;
    const last = state[target];
    const recent = Object.entries(state)
      .filter(([field]) => field !== target)
      .slice(-49);
    return {
      state: { ...Object.fromEntries(recent), [target]: at },
      ...((last === undefined || at - last >= oneAttempt) && { sightings: [{ target, strength }] }),
    };
  },
};
