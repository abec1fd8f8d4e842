import type { Detector } from '../detector.ts';
import { isButtonKey } from '../is-button-key.ts';

/** Help asked for says much: the person says so themselves. One look at the help is no struggle yet. */
const helpStrength = 0.6;
/** Searches in other words within this span of ms: a search that is refined once is how people search (Feild 2009). */
const span = 60_000;
const searches = 3;

/** Times of the searches since something was found. */
export const helpSeeking: Detector<number[]> = {
  kind: 'help-seeking',
  version: 2,
  initial: [],
  step(state, event) {
    if (event.type === 'help') {
      const { target } = event;
      return { state, sightings: [{ ...(target === undefined ? {} : { target }), strength: helpStrength }] };
    }
    // A search is sent with a button. Whatever else is pressed is what was found, and the next search is another one.
    if (event.type === 'press' && event.sort === 'control' && !isButtonKey(event.target)) {
      return state.length > 0 ? { state: [] } : undefined;
    }
    if (event.type !== 'query') return undefined;
    const times = [...state.filter(at => event.at - at < span), event.at];
    if (times.length < searches) return { state: times };
    return { state: [], sightings: [{ target: event.target, strength: 0.95 }] };
  },
};
