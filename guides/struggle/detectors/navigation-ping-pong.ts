import type { Detector } from '../detector.ts';

/** Visits in turns of two places, and how short each is, in ms: Conviva takes three visits in 15 s. */
const visits = 4;
const dwell = 6000;
/**
 * Among more than two places it takes two that are come back to, and shorter visits, in ms: who works through a list comes
 * back to the list alone, and who checks the steps before looks at them. Own choice.
 */
const comeBackTo = 2;
const shortDwell = 3000;
const remembered = 8;

interface Visit {
  place: string;
  at: number;
}

/** Places are visited to and fro, and nothing is done at any of them. */
export const navigationPingPong: Detector<Visit[]> = {
  kind: 'navigation-ping-pong',
  version: 2,
  initial: [],
  step(state, event) {
    if (event.type !== 'visit') return undefined;
    const { place, at, did } = event;
    const last = state.at(-1);
    if (last?.place === place) return undefined;
    const goesOn = last && at - last.at < dwell && did <= 1;
    const recent = [...(goesOn ? state : []), { place, at }].slice(-remembered);
    const lost = inTurns(recent) || amongSeveral(recent);
    return lost ? { state: [], sightings: [{ strength: 0.95 }] } : { state: recent };
  },
};

const inTurns = (recent: readonly Visit[]): boolean => {
  const [a, b, c, d] = recent.slice(-visits).map(each => each.place);
  return d !== undefined && a === c && b === d;
};

const amongSeveral = (recent: readonly Visit[]): boolean => {
  const long = recent.findLastIndex(
    ({ at }, index) => index > 0 && at - (recent[index - 1]?.at ?? at) > shortDwell,
  );
  const places = recent.slice(Math.max(0, long)).map(each => each.place);
  const again = new Set(places.filter((place, index) => places.indexOf(place) !== index));
  return again.size >= comeBackTo;
};
