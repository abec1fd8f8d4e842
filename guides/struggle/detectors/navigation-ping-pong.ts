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

/** What only opens something: menus and tabs. So many of them in so many ms, and how many are come back to. Own choice. */
const opener = /(^|>)(summary\b|[^>]*\[role=(tab|menuitem)\])[^>]*$/;
const openings = 7;
const openingSpan = 12_000;
const fewestOpeners = 3;

interface Visit {
  /** Of a visit the checksum of the address; of an opener its key and number. */
  place: string;
  at: number;
}

interface State {
  visits: Visit[];
  /** The openers that were pressed one after the other, by their keys and numbers. */
  opened: Visit[];
}

/** Places are visited to and fro, and nothing is done at any of them. */
export const navigationPingPong: Detector<State> = {
  kind: 'navigation-ping-pong',
  version: 4,
  initial: { visits: [], opened: [] },
  step(state, event) {
    const { visits: before, opened } = state;
    if (event.type === 'press') {
      // Arrow keys walk through what is open.
      if (event.sort === 'plain' && opener.test(event.target)) return undefined;
      if (!opener.test(event.target)) return opened[0] ? { state: { ...state, opened: [] } } : undefined;
      const { at, id, target } = event;
      const recent = opened.filter(each => at - each.at < openingSpan);
      const next = [...recent, { place: `${target} ${id}`, at }].slice(-openings);
      if (next.length < openings || !amongOpeners(next)) return { state: { ...state, opened: next } };
      return { state: { ...state, opened: [] }, sightings: [{ target, strength: 0.95 }] };
    }
    if (event.type === 'edit') return opened[0] ? { state: { ...state, opened: [] } } : undefined;
    if (event.type !== 'visit') return undefined;
    const { place, at, did } = event;
    const last = before.at(-1);
    if (last?.place === place) return undefined;
    const goesOn = last && at - last.at < dwell && did <= 1;
    const recent = [...(goesOn ? before : []), { place, at }].slice(-remembered);
    const lost = inTurns(recent) || amongSeveral(recent);
    if (lost) return { state: { visits: [], opened }, sightings: [{ strength: 0.95 }] };
    return { state: { visits: recent, opened } };
  },
};

const amongOpeners = (recent: readonly Visit[]): boolean => {
  const places = recent.map(each => each.place);
  const distinct = new Set(places).size;
  return distinct >= fewestOpeners && places.length - distinct >= comeBackTo;
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
