import type { Observations } from '../../../guides/locate/compare.ts';
import { familyOf } from '../../../guides/locate/family-of.ts';
import { type Family, type Observation, thresholds, weights } from '../../../guides/locate/weights.ts';
import { weightsWithoutWords } from '../../../guides/locate/weights-without-words.ts';

/** A case as numbers: one sparse row for each candidate that is worth a look. */
export interface Question {
  rows: { at: Int32Array; amount: Float64Array; refused: boolean }[];
  /** Which row is right, or -1 where the target was removed. */
  answer: number;
  /** How much the case counts. */
  weight: number;
}

/** The names of the weights, in the order of a vector. */
export const names = [...new Set([...Object.keys(weights), ...Object.keys(weightsWithoutWords)])] as (
  | Observation
  | 'bias'
)[];
const place = new Map<string, number>(names.map((name, at) => [name, at]));
const bias = place.get('bias') ?? 0;

/** What one wrong find and one false hit cost, in right finds. */
const costOfWrong = 12;
const costOfFalse = 4;
/** How softly the threshold is taken, in log-odds: a search needs a slope to climb. */
const softness = 0.4;
/** Steps that are tried for each weight, as shares of its size and no smaller than a tenth. */
const steps = [0.5, -0.5, 0.2, -0.2];
const speaksFor = /\.(same|exact|near|like|rare|start|end)$/;

/** Turns the observations of one question into numbers. */
export const toQuestion = (
  rows: { seen: Observations; refused: boolean }[],
  answer: number,
  weight: number,
): Question => ({
  answer,
  weight,
  rows: rows.map(({ seen, refused }) => {
    const entries = Object.entries(seen).filter(([name]) => place.has(name));
    return {
      refused,
      at: Int32Array.from(entries, ([name]) => place.get(name) ?? 0),
      amount: Float64Array.from(entries, ([, amount]) => amount),
    };
  }),
});

const familyNames: Family[] = ['words', 'attributes', 'structure', 'surroundings', 'place'];
const familyAt = Int32Array.from(names, name =>
  name === 'bias' ? -1 : familyNames.indexOf(familyOf(name as Observation)),
);

/** Whether two families speak for a row, as `decide` asks for. */
const isAgreed = (row: Question['rows'][number], vector: Float64Array): boolean => {
  const sums = new Float64Array(familyNames.length);
  for (let n = 0; n < row.at.length; n++) {
    const at = row.at[n] ?? 0;
    sums[familyAt[at] ?? 0] = (sums[familyAt[at] ?? 0] ?? 0) + (vector[at] ?? 0) * (row.amount[n] ?? 0);
  }
  return sums.filter(sum => sum >= thresholds.family).length >= 2;
};

const worthOf = (question: Question, vector: Float64Array): number => {
  let best = -1;
  let top = Number.NEGATIVE_INFINITY;
  const scores = new Float64Array(question.rows.length);
  for (const [number, row] of question.rows.entries()) {
    let score = vector[bias] ?? 0;
    for (let n = 0; n < row.at.length; n++) score += (vector[row.at[n] ?? 0] ?? 0) * (row.amount[n] ?? 0);
    scores[number] = score;
    if (score > top) {
      top = score;
      best = number;
    }
  }
  const first = question.rows[best];
  if (!first || first.refused || !isAgreed(first, vector)) return 0;
  let rest = Math.exp(-top);
  for (const [number, score] of scores.entries()) if (number !== best) rest += Math.exp(score - top);
  const found = 1 / (1 + Math.exp((thresholds.odds + Math.log(rest)) / softness));
  if (best === question.answer) return found;
  return -(question.answer < 0 ? costOfFalse : costOfWrong) * found;
};

/** What a vector of weights is worth: right finds, less what wrong finds and false hits cost. */
export const worth = (
  questions: Question[],
  vector: Float64Array,
  start: Float64Array,
  hold: number,
): number => {
  let sum = 0;
  let all = 0;
  for (const question of questions) {
    sum += question.weight * worthOf(question, vector);
    all += question.weight;
  }
  let moved = 0;
  for (let at = 0; at < vector.length; at++) moved += ((vector[at] ?? 0) - (start[at] ?? 0)) ** 2;
  return sum / all - hold * moved;
};

/** A weight keeps its sign: agreement never speaks against a candidate, difference never for it. */
const keepSign = (name: string, value: number): number =>
  name === 'bias' || name === 'role.near'
    ? value
    : speaksFor.test(name)
      ? Math.max(0, value)
      : Math.min(0, value);

/**
 * Searches for better weights by changing one at a time, as long as that helps. They are held near the table they
 * start from, so that what the data say nothing about stays as it was thought out.
 */
export const searchWeights = (
  questions: Question[],
  start: Float64Array,
  rounds: number,
  hold: number,
): Float64Array => {
  const vector = Float64Array.from(start);
  let now = worth(questions, vector, start, hold);
  for (let round = 0; round < rounds; round++) {
    const before = now;
    for (const [at, name] of names.entries()) {
      for (const step of steps) {
        const old = vector[at] ?? 0;
        vector[at] = keepSign(name, old + step * Math.max(Math.abs(old), 0.5));
        const tried = worth(questions, vector, start, hold);
        if (tried > now + 1e-6) now = tried;
        else vector[at] = old;
      }
    }
    console.log(`round ${round + 1}: ${now.toFixed(4)}`);
    if (now - before < 0.0005) break;
  }
  return vector;
};
