import type { Detector } from '../detector.ts';

/** Turns between the same two fields, each with a change, and the span they happen in, in ms. */
const turns = 4;
const span = 40_000;

/**
 * Choices made among more than two, how many of them are gone back to, and how long it goes on, in ms. Own choice: two
 * answers are weighed up first, and looks are tried on in a few seconds.
 */
const choices = 5;
const returns = 2;
const longerThan = 8000;
const remembered = 8;

/** The fields changed in turn, oldest first; a run of changes of one field is one. `picked`: a choice, not writing. */
type State = { id: number; at: number; target: string; picked: boolean }[];

/** Two fields are changed in turns: what fits one does not fit the other. Or one answer is picked after the other, and again. */
export const formThrash: Detector<State> = {
  kind: 'form-thrash',
  version: 4,
  initial: [],
  step(state, event) {
    // On another page the fields are others, and so may the same numbers be.
    if (event.type === 'visit') return { state: [] };
    // What is sent is decided.
    if (event.type === 'submit' && state.some(({ picked }) => picked))
      return { state: state.filter(({ picked }) => !picked) };
    if (event.type !== 'edit') return undefined;
    const { id, at, target, how } = event;
    if (how === 'fill') return { state: [] };
    if (state.at(-1)?.id === id) return undefined;
    const next = { id, at, target, picked: how === 'pick' };
    const recent = [...state.filter(each => at - each.at < span), next].slice(-remembered);
    if (!isBetweenTwo(recent) && !isUndecided(recent)) return { state: recent };
    return { state: [], sightings: [{ target, strength: 1 }] };
  },
};

const distinctIn = (recent: State): number => new Set(recent.map(each => each.id)).size;

const isBetweenTwo = (recent: State): boolean => {
  const latest = recent.slice(-turns - 1);
  return latest.length > turns && distinctIn(latest) === 2;
};

const isUndecided = (recent: State): boolean => {
  const picks = recent.slice(recent.findLastIndex(({ picked }) => !picked) + 1);
  const [first, last] = [picks[0], picks.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    last.at - first.at >= longerThan &&
    picks.length >= choices &&
    picks.length - distinctIn(picks) >= returns
  );
};
