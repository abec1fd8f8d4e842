import type { Observations } from '../../../guides/locate/compare.ts';
import { weights } from '../../../guides/locate/weights.ts';

/** A case as numbers: one sparse row for each candidate that is worth a look. */
export interface Question {
  group: string;
  rows: { at: Int32Array; amount: Float64Array }[];
  answer: number;
  weight: number;
}

/** The names of the weights, in the order of a vector. */
export const names = Object.keys(weights);
const place = new Map(names.map((name, at) => [name, at]));
const bias = place.get('bias') ?? 0;

const scoreOf = (row: Question['rows'][number], vector: Float64Array): number => {
  let score = vector[bias] ?? 0;
  for (let n = 0; n < row.at.length; n++) score += (vector[row.at[n] ?? 0] ?? 0) * (row.amount[n] ?? 0);
  return score;
};

/** Turns the observations of one question into numbers. */
export const toQuestion = (rows: Observations[], answer: number, weight: number, group: string): Question => ({
  group,
  answer,
  weight,
  rows: rows.map(seen => {
    const entries = Object.entries(seen).filter(([name]) => place.has(name));
    return {
      at: Int32Array.from(entries, ([name]) => place.get(name) ?? 0),
      amount: Float64Array.from(entries, ([, amount]) => amount),
    };
  }),
});

const speaksFor = /\.(same|exact|near|like|rare|start|end)$/;

/** A weight keeps its sign: agreement never speaks against a candidate, difference never for it. */
const keepSign = (name: string, value: number): number => {
  if (name === 'bias') return value;
  if (name === 'order.end' || name === 'order.start') return value;
  return speaksFor.test(name) ? Math.max(0, value) : Math.min(0, value);
};

/**
 * Fits the weights by conditional logistic regression: the right candidate, or "gone", should be the likeliest answer.
 * They are held near the table they start from, so that what the data say nothing about stays as it was thought out.
 */
export const fitWeights = (
  questions: Question[],
  start: Float64Array,
  rounds = 400,
  hold = 0.02,
): Float64Array => {
  const vector = Float64Array.from(start);
  const first = new Float64Array(vector.length);
  const second = new Float64Array(vector.length);
  const total = questions.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 1; round <= rounds; round++) {
    const slope = new Float64Array(vector.length);
    for (const question of questions) {
      const scores = question.rows.map(row => scoreOf(row, vector));
      const top = Math.max(0, ...scores);
      let sum = Math.exp(-top);
      for (const score of scores) sum += Math.exp(score - top);
      for (const [at, row] of question.rows.entries()) {
        const share = Math.exp((scores[at] ?? 0) - top) / sum - (at === question.answer ? 1 : 0);
        const step = (share * question.weight) / total;
        slope[bias] = (slope[bias] ?? 0) + step;
        for (let n = 0; n < row.at.length; n++) {
          const to = row.at[n] ?? 0;
          slope[to] = (slope[to] ?? 0) + step * (row.amount[n] ?? 0);
        }
      }
    }
    for (let at = 0; at < vector.length; at++) {
      const gradient = (slope[at] ?? 0) + (hold / 10) * ((vector[at] ?? 0) - (start[at] ?? 0));
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * gradient;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * gradient * gradient;
      const move =
        (first[at] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8);
      vector[at] = keepSign(names[at] ?? '', (vector[at] ?? 0) - 0.03 * move);
    }
  }
  return vector;
};
