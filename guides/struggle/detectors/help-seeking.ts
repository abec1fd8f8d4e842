import type { Detector } from '../detector.ts';
import { isButtonKey } from '../is-button-key.ts';
import type { StruggleEvent } from '../struggle-event.ts';

/** Help asked for says much: the person says so themselves. One look at the help is no struggle yet. */
const helpStrength = 0.6;
/** Help that is looked at again after something was filled in: it is being followed, or shut. Own choice. */
const followedStrength = 0.3;
/** Searches in other words within this span of ms: a search that is refined once is how people search (Feild 2009). */
const span = 60_000;
const searches = 3;
/** A button whose press sends a search off does so within this many ms. */
const sends = 300;

/** What is called help is told twice, as help and as a press, within this many ms. */
const onePress = 100;

/** The last time that help was asked for. */
interface Asked {
  at: number;
  target: string | undefined;
  /** What came after: nothing yet, something else was pressed, or a field was changed. */
  since: 'nothing' | 'pressed' | 'edited';
}

interface State {
  /** Times of the searches since something was found. */
  times: readonly number[];
  /** When a button outside of forms was first pressed after the last search. */
  pressed?: number;
  asked?: Asked | undefined;
}

/** Help is asked for again and again, or something is searched for in other words and others. */
export const helpSeeking: Detector<State> = {
  kind: 'help-seeking',
  version: 5,
  initial: { times: [] },
  step(before, event) {
    if (event.type === 'help') {
      const { at, target } = event;
      const { asked } = before;
      // The same button once more, and nothing in between: what it opened is shut.
      if (target !== undefined && asked?.target === target && asked.since === 'nothing')
        return { state: { ...before, asked: undefined } };
      const strength = asked?.since === 'edited' ? followedStrength : helpStrength;
      return {
        state: { ...before, asked: { at, target, since: 'nothing' } },
        sightings: [{ ...(target === undefined ? {} : { target }), strength }],
      };
    }
    const state = follow(before, event);
    const { times } = state;
    if (event.type === 'edit') return { state };
    // Whatever else than a button is pressed is what was found, and the next search is another one.
    if (event.type === 'press' && event.sort === 'control' && times.length > 0) {
      if (!isButtonKey(event.target)) return { state: { ...state, times: [] } };
      return { state: event.form > 0 || state.pressed ? state : { ...state, pressed: event.at } };
    }
    if (event.type !== 'query') return state === before ? undefined : { state };
    // So is a button that did not send the search off.
    const found = state.pressed !== undefined && event.at - state.pressed > sends;
    const recent = [...(found ? [] : times.filter(at => event.at - at < span)), event.at];
    const { pressed: _, ...rest } = state;
    if (recent.length < searches) return { state: { ...rest, times: recent } };
    return { state: { ...rest, times: [] }, sightings: [{ target: event.target, strength: 0.95 }] };
  },
};

/** What comes after help was asked for. */
const follow = (state: State, event: StruggleEvent): State => {
  const { asked } = state;
  if (!asked || asked.since === 'edited') return state;
  if (event.type === 'edit') return { ...state, asked: { ...asked, since: 'edited' } };
  const pressed = event.type === 'press' && event.at - asked.at > onePress && event.target !== asked.target;
  return pressed ? { ...state, asked: { ...asked, since: 'pressed' } } : state;
};
