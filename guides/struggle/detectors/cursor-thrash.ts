import type { Detector } from '../detector.ts';

/** Fives of turns on one axis within a span of ms: together Amplitude's twenty turns in 2 s, after it had doubled them. */
const fives = 4;
const span = 2000;

type State = Record<'x' | 'y', readonly number[]>;

/** The pointer is shaken to and fro. Times at which it had turned five times more on each axis. */
export const cursorThrash: Detector<State> = {
  kind: 'cursor-thrash',
  version: 2,
  initial: { x: [], y: [] },
  step(state, event) {
    if (event.type !== 'pointer-turns') return undefined;
    const times = [...state[event.axis].filter(at => event.at - at < span), event.at];
    if (times.length < fives) return { state: { ...state, [event.axis]: times } };
    return { state: { x: [], y: [] }, sightings: [{ strength: 0.3 }] };
  },
};
