import type { Detector } from '../detector.ts';

/**
 * A field emptied, by the person or by the page, and filled in anew this often, within this span of ms. Twice is a
 * correction.
 */
const entries = 3;
const span = 60_000;

interface State {
  id: number;
  /** What the last runs of at least three changes did; shorter ones are typing mistakes. */
  inserted: boolean;
  erased: boolean;
  /** Times at which typing began anew after erasing. */
  times: number[];
  /** Times at which the field was come back to and written in again, with nothing pressed or filled in between. */
  returns: number[];
}

const none: State = { id: 0, inserted: false, erased: false, times: [], returns: [] };

/** One field is filled in, emptied and filled in again. */
export const fieldReEntry: Detector<State> = {
  kind: 'field-re-entry',
  version: 3,
  initial: none,
  step(state, event) {
    if (event.type === 'submit') return { state: none };
    // On another page the fields are others, and so may the same numbers be.
    if (event.type === 'visit') return { state: none };
    // A message is written and sent, and the next one is written.
    if (event.type === 'press' && state.returns.length > 0) return { state: { ...state, returns: [] } };
    if (event.type !== 'edit') return undefined;
    const { id, at, target, how } = event;
    if (how === 'fill' || how === 'pick') return { state: none };
    const before = state.id === id ? state : { ...none, id };
    if (how === 'erase') return { state: { ...before, erased: before.inserted && event.change === 3 } };
    if (!before.erased) {
      if (event.change === 1) return { state: before };
      const returns = before.inserted ? [...before.returns.filter(each => at - each < span), at] : [];
      if (returns.length < entries) return { state: { ...before, inserted: true, returns } };
      return { state: { ...none, id }, sightings: [{ target, strength: 1 }] };
    }
    const times = [...before.times.filter(each => at - each < span), at];
    if (times.length < entries) return { state: { ...before, inserted: false, erased: false, times } };
    return { state: { ...none, id }, sightings: [{ target, strength: 1 }] };
  },
};
