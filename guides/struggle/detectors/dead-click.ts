import type { Detector } from '../detector.ts';

/** How long a page may take to answer, in ms: 1 s is where opslane draws the line, PostHog and Amplitude at 2.5 to 3 s. */
const answerWithin = 1500;
/** How long after a request that the press began has ended, in ms, and how long one is waited for at most: Faro's 10 s. */
const answerAfterRequest = 1000;
const longestRequest = 10_000;
/** A page whose answers usually take longer is given this many times its median. */
const slowness = 2.5;
/** Presses of one control that follow within this many ms are one: bursts are another detector's. */
const oneBurst = 700;
/** An answer that comes this late tells how slow the page is, in ms. */
const lateAnswer = 6000;
/** What one unanswered click says. One alone never opens an episode. */
const strength = 0.5;
/** What one says whose answer was taken back: less, for a list that was asked for news may have none. */
const revertedStrength = 0.3;

interface Waiting {
  at: number;
  target: string;
  id: number;
  due: number;
}

interface State {
  waiting: Waiting[];
  /** When the last unanswered press was. */
  told?: number;
  /** What the last answers took, in ms. */
  latencies: number[];
}

const allowance = (latencies: readonly number[]): number => {
  const middle = [...latencies].sort((a, b) => a - b)[latencies.length >> 1] ?? 0;
  return Math.min(4000, Math.max(answerWithin, latencies.length < 5 ? 0 : middle * slowness));
};

/** Something that looks as if it did something was pressed, and nothing at all happened. */
export const deadClick: Detector<State> = {
  kind: 'dead-click',
  version: 3,
  initial: { waiting: [], latencies: [] },
  step(state, event) {
    const { waiting, latencies } = state;
    const { at } = event;
    if (event.type === 'press') {
      if (event.sort === 'plain' || event.answered || event.busy) return undefined;
      const { target, id } = event;
      const due = at + allowance(latencies);
      const before = waiting.filter(each => each.id !== id || at - each.at > oneBurst);
      return { state: { ...state, waiting: [...before, { at, target, id, due }].slice(-20) }, wakeAt: due };
    }
    if (event.type === 'reverted')
      return { state, sightings: [{ target: event.target, strength: revertedStrength }] };
    if (event.type === 'response' && (waiting[0] || state.told !== undefined)) {
      const took = waiting.map(each => at - each.at);
      const learned = state.told === undefined ? took : [at - state.told].filter(each => each < lateAnswer);
      return { state: { waiting: [], latencies: [...latencies, ...learned].slice(-15) } };
    }
    if (event.type === 'pending') {
      const later = at + answerAfterRequest;
      return {
        state: {
          ...state,
          waiting: waiting.map(each =>
            at - each.at < longestRequest && each.due < later ? { ...each, due: later } : each,
          ),
        },
        wakeAt: later,
      };
    }
    if (event.type !== 'tick') return undefined;
    const due = waiting.filter(each => at >= each.due);
    if (!due[0]) return undefined;
    return {
      state: { ...state, waiting: waiting.filter(each => at < each.due), told: due[0].at },
      sightings: due.map(({ target }) => ({ target, strength })),
    };
  },
};
