import type { Detector } from '../detector.ts';

/** Clicks in a burst, and the longest burst in ms: three in two seconds, as Conviva counts; PostHog and Datadog take one. */
const clicks = 3;
const burst = 2000;
/** How long after the last click the page may still answer, in ms. */
const answerWithin = 700;

interface Bursts {
  target: string;
  /** Times of the clicks of the burst, oldest first. */
  times: number[];
  /** The burst was reported; it goes on until there is a pause. */
  told: boolean;
}

const none: Bursts = { target: '', times: [], told: false };

/** The same control pressed again and again, the last time unanswered. A control that answers each time is a stepper. */
export const rageClick: Detector<Bursts> = {
  kind: 'rage-click',
  version: 1,
  initial: none,
  step(state, event) {
    if (event.type === 'activation') {
      const goesOn = state.target === event.target && event.at - (state.times.at(-1) ?? 0) <= burst;
      const times = (goesOn ? state.times : []).filter(at => event.at - at <= burst).concat(event.at);
      return {
        state: { target: event.target, times, told: goesOn && state.told },
        sightings: [],
        wakeAt: event.at + answerWithin,
      };
    }
    const last = state.times.at(-1);
    if (last === undefined) return { state, sightings: [] };
    if (event.type === 'response') return { state: event.at >= last ? none : state, sightings: [] };
    if (state.told || state.times.length < clicks || event.at - last < answerWithin) {
      return { state, sightings: [] };
    }
    return { state: { ...state, told: true }, sightings: [{ target: state.target, strength: 1 }] };
  },
};
