import type { Detector } from '../detector.ts';
import { isButtonKey } from '../is-button-key.ts';

/** Help asked for says much: the person says so themselves. One look at the help is no struggle yet. */
const helpStrength = 0.6;
/** Help that is looked at again after something was filled in: it is being followed, or shut. Own choice. */
const followedStrength = 0.3;
/** Searches in other words within this span of ms: a search that is refined once is how people search (Feild 2009). */
const span = 60_000;
const searches = 3;
/** A button whose press sends a search off does so within this many ms. */
const sends = 300;

interface State {
  /** Times of the searches since something was found. */
  times: readonly number[];
  /** When a button outside of forms was first pressed after the last search. */
  pressed?: number;
  /** Help was asked for, and what came after: nothing yet, or a field was changed. */
  help?: 'asked' | 'followed';
}

/** Help is asked for again and again, or something is searched for in other words and others. */
export const helpSeeking: Detector<State> = {
  kind: 'help-seeking',
  version: 4,
  initial: { times: [] },
  step(state, event) {
    const { times, help } = state;
    if (event.type === 'help') {
      const { target } = event;
      const strength = help === 'followed' ? followedStrength : helpStrength;
      return {
        state: { ...state, help: 'asked' },
        sightings: [{ ...(target === undefined ? {} : { target }), strength }],
      };
    }
    if (event.type === 'edit')
      return help === 'asked' ? { state: { ...state, help: 'followed' } } : undefined;
    // Whatever else than a button is pressed is what was found, and the next search is another one.
    if (event.type === 'press' && event.sort === 'control' && times.length > 0) {
      if (!isButtonKey(event.target)) return { state: { ...state, times: [] } };
      return event.form > 0 || state.pressed ? undefined : { state: { ...state, pressed: event.at } };
    }
    if (event.type !== 'query') return undefined;
    // So is a button that did not send the search off.
    const found = state.pressed !== undefined && event.at - state.pressed > sends;
    const since = [...(found ? [] : times.filter(at => event.at - at < span)), event.at];
    const { pressed: _, ...rest } = state;
    if (since.length < searches) return { state: { ...rest, times: since } };
    return { state: { ...rest, times: [] }, sightings: [{ target: event.target, strength: 0.95 }] };
  },
};
