import type { Detector } from '../detector.ts';

/** Turns of at least half a window's height, and the span they happen in, in ms. Own choice: no product has such a detector. */
const turns = 6;
const span = 10_000;
const furthest = 0.5;
/** Six turns alone support other evidence; whoever goes on and on is looking for something. */
const strengths = { first: 0.5, further: 0.45 };

/** The page is scrolled up and down without a stop. Times of the turns. */
export const scrollThrash: Detector<number[]> = {
  kind: 'scroll-thrash',
  version: 3,
  initial: [],
  step(state, event) {
    if (event.type !== 'scroll-turn' || event.span < furthest) return undefined;
    const times = [...state.filter(at => event.at - at < span), event.at].slice(-turns * 2);
    if (times.length < turns) return { state: times };
    const strength = times.length === turns ? strengths.first : strengths.further;
    return { state: times, sightings: [{ strength }] };
  },
};
