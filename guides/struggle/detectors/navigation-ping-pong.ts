import type { Detector } from '../detector.ts';

/** Visits in turns of two places, and how short each is, in ms: Conviva takes three visits in 15 s. */
const visits = 4;
const dwell = 6000;

interface Visit {
  place: string;
  at: number;
}

/** Two places are visited in turns, and nothing is done at either. */
export const navigationPingPong: Detector<Visit[]> = {
  kind: 'navigation-ping-pong',
  version: 1,
  initial: [],
  step(state, event) {
    if (event.type !== 'visit') return undefined;
    const { place, at, did } = event;
    const last = state.at(-1);
    if (last?.place === place) return undefined;
    const goesOn = last && at - last.at < dwell && did <= 1;
    const recent = [...(goesOn ? state : []), { place, at }].slice(-visits);
    const [a, b, c, d] = recent.map(each => each.place);
    if (recent.length < visits || a !== c || b !== d) return { state: recent };
    return { state: [], sightings: [{ strength: 0.95 }] };
  },
};
