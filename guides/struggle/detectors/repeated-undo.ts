import type { Detector } from '../detector.ts';

/** Undos in a row within a span of ms: undo episodes reveal most severe problems (Akers 2009); three are everyday work. */
const undos = 4;
const span = 10_000;

/** Times of the undos since the last typing. */
export const repeatedUndo: Detector<number[]> = {
  kind: 'repeated-undo',
  version: 1,
  initial: [],
  step(state, event) {
    if (event.type === 'redo' || (event.type === 'edit' && event.how !== 'erase')) return { state: [] };
    if (event.type !== 'undo') return undefined;
    const times = [...state.filter(at => event.at - at < span), event.at];
    if (times.length < undos) return { state: times };
    return {
      state: [],
      sightings: [{ ...(event.target === undefined ? {} : { target: event.target }), strength: 1 }],
    };
  },
};
