import type { Detector } from '../detector.ts';

/** What one drag without effect says. One may have been let go on purpose. */
const strength = 0.5;

/** Something is dragged, and lies where it lay. */
export const failedDrag: Detector<null> = {
  kind: 'failed-drag',
  version: 1,
  initial: null,
  step(state, event) {
    if (event.type !== 'drag' || event.moved) return undefined;
    return { state, sightings: [{ target: event.target, strength }] };
  },
};
