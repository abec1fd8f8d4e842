import type { Detector } from '../detector.ts';

/** Undos in a row within a span of ms: undo episodes reveal most severe problems (Akers 2009); three are everyday work. */
const undos = 4;
const span = 10_000;
/** So many times something was done and taken back at once, within a span of ms. Own choice. */
const tries = 4;
const triesSpan = 40_000;
/** The button that takes back is told twice, as what it does and as a press, within this many ms. */
const onePress = 100;

interface State {
  /** Times of the undos since the last typing. */
  times: readonly number[];
  /** Times of the undos before which something else was done. */
  tries: readonly number[];
  /** Something was done since the last undo. */
  acted: boolean;
  /** When the last undo was. */
  last: number;
}

const none: State = { times: [], tries: [], acted: false, last: -1e9 };

/** Many steps are taken back, or something is tried and taken back again and again. */
export const repeatedUndo: Detector<State> = {
  kind: 'repeated-undo',
  version: 2,
  initial: none,
  step(state, event) {
    const { at } = event;
    // Who does it again compares.
    if (event.type === 'redo') return { state: { ...state, times: [], tries: state.tries.slice(0, -1) } };
    if (event.type === 'edit' && event.how !== 'erase')
      return { state: { ...state, times: [], acted: true } };
    if (event.type === 'press' || event.type === 'drag') {
      return state.acted || at - state.last < onePress ? undefined : { state: { ...state, acted: true } };
    }
    if (event.type !== 'undo') return undefined;
    const { target } = event;
    const times = [...state.times.filter(each => at - each < span), at];
    const tried = state.acted ? [...state.tries.filter(each => at - each < triesSpan), at] : state.tries;
    if (times.length < undos && tried.length < tries)
      return { state: { times, tries: tried, acted: false, last: at } };
    return { state: none, sightings: [{ ...(target === undefined ? {} : { target }), strength: 1 }] };
  },
};
