import type { Detector } from '../detector.ts';

/** How long a page may take to answer, in ms: 1 s is where opslane draws the line, PostHog and Amplitude at 2.5 to 3 s. */
const answerWithin = 1500;
/** What one unanswered click says. One alone never opens an episode. */
const strength = 0.5;

interface Waiting {
  at: number;
  target: string;
}

/** Something that looks as if it did something was pressed, and nothing at all happened. */
export const deadClick: Detector<Waiting[]> = {
  kind: 'dead-click',
  version: 1,
  initial: [],
  step(state, event) {
    if (event.type === 'activation') {
      const waiting = [...state, { at: event.at, target: event.target }].slice(-20);
      return { state: waiting, sightings: [], wakeAt: event.at + answerWithin };
    }
    if (event.type === 'response') {
      return { state: state.filter(each => each.at > event.at), sightings: [] };
    }
    const due = state.filter(each => event.at - each.at >= answerWithin);
    if (due.length === 0) return { state, sightings: [] };
    return {
      state: state.filter(each => !due.includes(each)),
      sightings: due.map(({ target }) => ({ target, strength })),
    };
  },
};
