import type { Detector } from '../detector.ts';

/** Turns between the same two fields, each with a change, and the span they happen in, in ms. */
const turns = 4;
const span = 40_000;

/** The fields changed in turn, oldest first; a run of changes of one field is one. */
type State = { id: number; at: number; target: string }[];

/** Two fields are changed in turns: what fits one does not fit the other. */
export const formThrash: Detector<State> = {
  kind: 'form-thrash',
  version: 2,
  initial: [],
  step(state, event) {
    // On another page the fields are others, and so may the same numbers be.
    if (event.type === 'visit') return { state: [] };
    if (event.type !== 'edit') return undefined;
    const { id, at, target, how } = event;
    if (how === 'fill') return { state: [] };
    if (state.at(-1)?.id === id) return undefined;
    const recent = [...state.filter(each => at - each.at < span), { id, at, target }].slice(-turns - 1);
    const between = new Set(recent.map(each => each.id)).size === 2;
    if (recent.length <= turns || !between) return { state: recent };
    return { state: [], sightings: [{ target, strength: 1 }] };
  },
};
