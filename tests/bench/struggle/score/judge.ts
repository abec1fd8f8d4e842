import type { Outcome, Sign } from '../outcome.ts';

/** How long before the labelled onset a signal already counts, in ms: a burst is seen before its last click. Own choice. */
const early = 1500;
/** How long after the trace a signal still counts, in ms: Sentry takes 7 to 8 s to decide. */
const late = 10_000;

/** What a detector made of one trial. */
export interface Verdict extends Pick<Outcome, 'id' | 'family' | 'struggle' | 'detector' | 'seed'> {
  detected: boolean;
  /** Kinds of the signals that count, each once. */
  kinds: string[];
  /** First signal that counts, in ms after the onset. Null: none. */
  dt: number | null;
  /** How many signals count. */
  signals: number;
  /** Whether the first signal with a target points at the labelled one. Absent: not labelled, or no target given. */
  targetRight?: boolean;
  /** Whether a kind is one of the labelled. Absent: not labelled, or nothing detected. */
  kindRight?: boolean;
}

/** Judges a trial. A signal counts from 1.5 s before the onset in a struggle, and from the load on in a look-alike. */
export const judge = (outcome: Outcome): Verdict => {
  const { id, family, struggle, detector, seed, loadedAt, markedAt, endedAt } = outcome;
  const from = struggle ? markedAt - early : loadedAt;
  const counted = outcome.signs
    .filter(({ at }) => at >= from && at <= endedAt + late)
    .sort((one, other) => one.at - other.at);
  const [first] = counted;
  const kinds = [...new Set(counted.flatMap(sign => sign.kinds))];
  const verdict: Verdict = {
    id,
    family,
    struggle,
    detector,
    seed,
    detected: first !== undefined,
    kinds,
    dt: first ? Math.round(first.at - markedAt) : null,
    signals: counted.length,
  };
  const targetRight = isTargetRight(counted, outcome.targets);
  if (targetRight !== undefined) verdict.targetRight = targetRight;
  if (first && outcome.kinds) verdict.kindRight = kinds.some(kind => outcome.kinds?.includes(kind));
  return verdict;
};

const isTargetRight = (counted: Sign[], targets: string[] | undefined): boolean | undefined => {
  const pointed = counted.find(({ target }) => target !== undefined)?.target;
  return pointed === undefined || !targets?.length ? undefined : targets.includes(pointed);
};
