import type { Detector } from '../detector.ts';

/** Turns on one axis within a span of ms: Amplitude's figures, after it had doubled them. */
const turns = 20;
const span = 2000;

type State = Record<'x' | 'y', number[]>;

/** The pointer is shaken to and fro. Times of the turns on each axis. */
export const cursorThrash: Detector<State> = {
  kind: 'cursor-thrash',
  version: 1,
  initial: { x: [], y: [] },
  step(state, event) {
    if (event.type !== 'pointer-turn') return undefined;
    const times = [...state[event.axis].filter(at => event.at - at < span), event.at];
    if (times.length < turns) return { state: { ...state, [event.axis]: times } };
    return { state: { x: [], y: [] }, sightings: [{ strength: 0.3 }] };
  },
};
