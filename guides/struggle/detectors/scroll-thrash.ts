import type { Detector } from '../detector.ts';

/** Turns of at least half a window's height, and the span they happen in, in ms. */
const turns = 6;
const span = 8000;
const furthest = 0.5;

/** The page is scrolled up and down without a stop. Times of the turns. */
export const scrollThrash: Detector<number[]> = {
  kind: 'scroll-thrash',
  version: 1,
  initial: [],
  step(state, event) {
    if (event.type !== 'scroll-turn' || event.span < furthest) return undefined;
    const times = [...state.filter(at => event.at - at < span), event.at];
    return times.length < turns ? { state: times } : { state: [], sightings: [{ strength: 0.3 }] };
  },
};
