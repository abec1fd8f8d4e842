import type { Detector } from '../detector.ts';

/** A field emptied and filled in anew this often, within this span of ms. Twice is a correction. */
const entries = 3;
const span = 60_000;

interface State {
  id: number;
  /** What the last runs of at least three changes did; shorter ones are typing mistakes. */
  inserted: boolean;
  erased: boolean;
  /** Times at which typing began anew after erasing. */
  times: number[];
}

const none: State = { id: 0, inserted: false, erased: false, times: [] };

/** One field is filled in, emptied and filled in again. */
export const fieldReEntry: Detector<State> = {
  kind: 'field-re-entry',
  version: 2,
  initial: none,
  step(state, event) {
    if (event.type === 'submit') return { state: none };
    // On another page the fields are others, and so may the same numbers be.
    if (event.type === 'visit') return { state: none };
    if (event.type !== 'edit') return undefined;
    const { id, at, target, how } = event;
    if (how === 'fill' || how === 'pick') return { state: none };
    const before = state.id === id ? state : { ...none, id };
    if (how === 'erase') return { state: { ...before, erased: before.inserted && event.change === 3 } };
    if (!before.erased) return { state: { ...before, inserted: before.inserted || event.change === 3 } };
    const times = [...before.times.filter(each => at - each < span), at];
    if (times.length < entries) return { state: { id, inserted: false, erased: false, times } };
    return { state: { ...none, id }, sightings: [{ target, strength: 1 }] };
  },
};
