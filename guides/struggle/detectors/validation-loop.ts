import type { Detector } from '../detector.ts';

/** Errors on one field within this many ms are one attempt: a form marks the same field in several ways at once. */
const oneAttempt = 1000;
/** What one failed attempt says. One alone never opens an episode: everybody forgets a field now and then. */
const strength = 0.55;

interface State {
  /** When each field was found wrong last. */
  wrong: Record<string, number>;
  /** The fields changed before anything was found wrong last. */
  changed: readonly string[];
  /** Something was found wrong since then. */
  judged: boolean;
}

const none: State = { wrong: {}, changed: [], judged: false };

/**
 * The same field is found wrong, and wrong again. Where several are wrong and one of the others was being mended, it is
 * not this one's turn yet.
 */
export const validationLoop: Detector<State> = {
  kind: 'validation-loop',
  version: 4,
  initial: none,
  step(state, event) {
    // A page that was come to since is another attempt's, however quick.
    if (event.type === 'visit') return { state: none };
    const { wrong } = state;
    if (event.type === 'edit') {
      const before = state.judged ? [] : state.changed;
      if (before.includes(event.target)) return undefined;
      return { state: { wrong, changed: [...before, event.target].slice(-50), judged: false } };
    }
    if (event.type !== 'invalid') return undefined;
    const { target, at } = event;
    const again = state.judged && Object.values(wrong).every(each => at - each >= oneAttempt);
    const changed = again ? [] : state.changed;
    const last = wrong[target];
    const recent = Object.entries(wrong)
      .filter(([field]) => field !== target)
      .slice(-49);
    const hasTurn =
      last === undefined || changed.includes(target) || !changed.some(field => wrong[field] !== undefined);
    return {
      state: { wrong: { ...Object.fromEntries(recent), [target]: at }, changed, judged: true },
      ...((last === undefined || at - last >= oneAttempt) &&
        hasTurn && { sightings: [{ target, strength }] }),
    };
  },
};
