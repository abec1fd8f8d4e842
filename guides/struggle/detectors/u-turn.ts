import type { Detector } from '../detector.ts';

/**
 * How short a visit is that is turned back from, in ms, and how many there are in which span. Hotjar and Contentsquare
 * take one turn within 7 s; but people who work through a list open, read and go back all day, and most of their visits
 * are longer than this.
 */
const dwell = 2500;
const turns = 3;
const span = 60_000;

interface State {
  /** The places come through, as checksums of their addresses, oldest first. */
  trail: { place: string; at: number }[];
  /** Where the turns led back to, and when. */
  turns: { place: string; at: number }[];
}

/** A page is opened and left again at once, back to where it was opened, more than once. */
export const uTurn: Detector<State> = {
  kind: 'u-turn',
  version: 2,
  initial: { trail: [], turns: [] },
  step(state, event) {
    if (event.type !== 'visit') return undefined;
    const { place, at, did, back } = event;
    const [from, at0] = [state.trail.at(-2), state.trail.at(-1)];
    if (at0?.place === place) return undefined;
    const trail = [...state.trail, { place, at }].slice(-3);
    const turned = back && at0 && from?.place === place && at - at0.at < dwell && did === 0;
    if (!turned) return { state: { ...state, trail } };
    const recent = [...state.turns.filter(each => at - each.at < span), { place, at }];
    if (recent.filter(each => each.place === place).length < turns)
      return { state: { trail, turns: recent } };
    return { state: { trail, turns: [] }, sightings: [{ strength: 0.95 }] };
  },
};
