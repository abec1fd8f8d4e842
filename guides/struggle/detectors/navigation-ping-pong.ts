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
const openings = 7;
const openingSpan = 20_000;
const fewestOpeners = 3;
/** The same one, opened and shut so often. Own choice. */
const openedAgain = 5;
/** The page itself, loaded anew so often in so many ms, with nothing done in between. Own choice: pages do it more slowly. */
const reloads = 3;
const reloadSpan = 8000;

interface Visit {
  /** Of a visit the checksum of the address; of an opener its key and number. */
  place: string;
  at: number;
}

interface State {
  visits: Visit[];
  /** The openers that were pressed one after the other, by their keys and numbers. */
  opened: Visit[];
  /** When the page was loaded anew. */
  loaded: number[];
}

/** Places are visited to and fro, or one again and again, and nothing is done at any of them. */
export const navigationPingPong: Detector<State> = {
  kind: 'navigation-ping-pong',
  version: 6,
  initial: { visits: [], opened: [], loaded: [] },
  step(state, event) {
    const { visits: before, opened } = state;
    const none: State = { visits: [], opened, loaded: [] };
    if (event.type === 'press') {
      // Arrow keys walk through what is open.
      if (event.sort === 'plain' && event.opens) return undefined;
      if (!event.opens) return opened[0] ? { state: { ...state, opened: [] } } : undefined;
      const { at, id, target } = event;
      const recent = opened.filter(each => at - each.at < openingSpan);
      const next = [...recent, { place: `${target} ${id}`, at }].slice(-openings);
      if (!amongOpeners(next) && !isOneAgain(next)) return { state: { ...state, opened: next } };
      return { state: { ...state, opened: [] }, sightings: [{ target, strength: 0.95 }] };
    }
    if (event.type === 'edit') return opened[0] ? { state: { ...state, opened: [] } } : undefined;
    if (event.type !== 'visit') return undefined;
    const { place, at, did } = event;
    const last = before.at(-1);
    if (last?.place === place) {
      const loaded = did > 0 ? [] : [...state.loaded.filter(each => at - each < reloadSpan), at];
      if (loaded.length < reloads) return { state: { ...state, loaded } };
      return { state: none, sightings: [{ strength: 0.95 }] };
    }
    const goesOn = last && at - last.at < dwell && did <= 1;
    const recent = [...(goesOn ? before : []), { place, at }].slice(-remembered);
    const lost = inTurns(recent) || amongSeveral(recent);
    if (lost) return { state: none, sightings: [{ strength: 0.95 }] };
    return { state: { ...none, visits: recent } };
  },
};

const amongOpeners = (recent: readonly Visit[]): boolean => {
  const distinct = new Set(recent.map(each => each.place)).size;
  return recent.length >= openings && distinct >= fewestOpeners && recent.length - distinct >= comeBackTo;
};

const isOneAgain = (recent: readonly Visit[]): boolean => {
  const last = recent.slice(-openedAgain);
  return last.length === openedAgain && last.every(each => each.place === last[0]?.place);
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
