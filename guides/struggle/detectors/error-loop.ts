import type { Detector } from '../detector.ts';
import { isSameControl } from '../is-same-control.ts';
import { oneError } from '../one-error.ts';

/** An error after the same press within this span is a loop, in ms. */
const span = 45_000;
const strength = 0.6;

/** When each control led to an error last, and which press of it, oldest first. */
type State = { target: string; id: number; at: number; pressedAt?: number | undefined }[];

/** The same press leads to an error, and again. */
export const errorLoop: Detector<State> = {
  kind: 'error-loop',
  version: 3,
  initial: [],
  step(state, event) {
    if (event.type !== 'error') return undefined;
    const { id, at, target, pressedAt } = event;
    const before = state.find(each => isSameControl(each, event) && at - each.at < span);
    if (before && (at - before.at < oneError || (pressedAt && pressedAt === before.pressedAt)))
      return undefined;
    return {
      state: [...state.filter(each => !isSameControl(each, event)), { target, id, at, pressedAt }].slice(-20),
      ...(before && { sightings: [{ target, strength }] }),
    };
  },
};
