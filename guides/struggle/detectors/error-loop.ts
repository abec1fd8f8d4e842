import type { Detector } from '../detector.ts';

/** An error after the same press within this span is a loop, in ms. */
const span = 45_000;
/** Signs of one error within this many ms are one: a message is drawn, filled and marked in turn. */
const oneError = 1000;
const strength = 0.6;

/** When each control led to an error last, and which press of it, by the control's number, oldest first. */
type State = { id: number; at: number; pressedAt?: number | undefined }[];

/** The same press leads to an error, and again. */
export const errorLoop: Detector<State> = {
  kind: 'error-loop',
  version: 2,
  initial: [],
  step(state, event) {
    if (event.type !== 'error') return undefined;
    const { id, at, target, pressedAt } = event;
    const before = state.find(each => each.id === id && at - each.at < span);
    if (before && (at - before.at < oneError || (pressedAt && pressedAt === before.pressedAt)))
      return undefined;
    return {
      state: [...state.filter(each => each.id !== id), { id, at, pressedAt }].slice(-20),
      ...(before && { sightings: [{ target, strength }] }),
    };
  },
};
