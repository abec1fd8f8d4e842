import type { Detector } from '../detector.ts';

/** How long nothing is chosen, in ms, and how often the pointer comes back to a control it had been on. */
const longerThan = 7000;
const returns = 4;
/** With the Tab key, which comes by everything in turn, so that coming back says less. */
const returnsByKey = 8;
/** A pause this long without a hover begins anew, in ms: the person reads, or is away. */
const pause = 6000;

interface State {
  group: number;
  first: number;
  last: number;
  seen: number[];
  returns: number;
}

const none: State = { group: 0, first: 0, last: 0, seen: [], returns: 0 };

/** The pointer goes to and fro among alternatives, and none is chosen. */
export const hesitation: Detector<State> = {
  kind: 'hesitation',
  version: 2,
  initial: none,
  step(state, event) {
    if (event.type === 'press' || event.type === 'edit') return state === none ? undefined : { state: none };
    if (event.type !== 'hover') return undefined;
    const { at, id, group, target } = event;
    const goesOn = state.group === group && at - state.last < pause;
    if (!goesOn) return { state: { group, first: at, last: at, seen: [id], returns: 0 } };
    const again = state.seen.includes(id) && state.seen.at(-1) !== id;
    const next = {
      ...state,
      last: at,
      seen: [...state.seen, id].slice(-12),
      returns: state.returns + (again ? 1 : 0),
    };
    if (next.returns < (group === 0 ? returnsByKey : returns) || at - next.first < longerThan)
      return { state: next };
    return { state: none, sightings: [{ target, strength: 0.95 }] };
  },
};
