import type { Detector } from '../detector.ts';

/** Presses in a burst: three, as opslane and Conviva count; four where nothing looks as if it did something. */
const presses = 3;
const plainPresses = 4;
/** The longest gap in a burst, in ms: PostHog and Datadog take 1 s; keys and slow hands take a little longer. */
const gap = 1200;
/** How long after the last press the page may still answer, in ms, and how much longer after a request. */
const answerWithin = 700;
const answerAfterRequest = 1000;
/** So many presses no request excuses: own choice, after somebody who waited eight seconds without a sign of it. */
const unexcused = 5;

interface Burst {
  target: string;
  id: number;
  last: number;
  count: number;
  due: number;
  /** So many presses are a burst of this sort of target. */
  enough: number;
  /** The burst was reported; it goes on until there is a pause. */
  told: boolean;
}

/** The same control pressed again and again, the last time unanswered. A control that answers each time is a stepper. */
export const rageClick: Detector<Burst | null> = {
  kind: 'rage-click',
  version: 3,
  initial: null,
  step(state, event) {
    const { at } = event;
    if (event.type === 'press') {
      if (event.answered || event.busy) return { state: null };
      const goesOn = state?.id === event.id && at - state.last <= gap;
      const due = at + answerWithin;
      return {
        state: {
          target: event.target,
          id: event.id,
          last: at,
          count: goesOn ? state.count + 1 : 1,
          due,
          enough: event.sort === 'plain' ? plainPresses : presses,
          told: goesOn && state.told,
        },
        wakeAt: due,
      };
    }
    if (!state) return undefined;
    if (event.type === 'response') return { state: null };
    if (event.type === 'pending' && state.count < unexcused) {
      const due = at + answerAfterRequest;
      // Presses while it is waited for are one burst.
      return { state: { ...state, last: at, due }, wakeAt: due };
    }
    if (event.type !== 'tick' || state.told || state.count < state.enough || at < state.due) return undefined;
    return { state: { ...state, told: true }, sightings: [{ target: state.target, strength: 1 }] };
  },
};
