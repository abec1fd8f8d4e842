import type { Observations } from './compare.ts';
import { familyOf } from './family-of.ts';
import { type Family, type Observation, weights } from './weights.ts';
import { weightsWithoutWords } from './weights-without-words.ts';

/** The verdict on one candidate: its log-odds, and what each family contributes to them. */
export interface Verdict {
  score: number;
  families: Record<Family, number>;
}

/** What each observation is worth: one table where words count, another where the page speaks another language. */
export type WeightTable = Readonly<{ bias: number } & Partial<Record<Observation, number>>>;

/** Adds the observations up by their weights: those of the table that fits, or others that are being tried. */
export const weigh = (
  seen: Observations,
  textCounts: boolean,
  table: WeightTable = textCounts ? weights : weightsWithoutWords,
): Verdict => {
  const sums: Record<Family, number> = { words: 0, attributes: 0, structure: 0, surroundings: 0, place: 0 };
  let score = table.bias;
  for (const [name, amount] of Object.entries(seen) as [Observation, number][]) {
    const worth = (table[name] ?? 0) * amount;
    sums[familyOf(name)] += worth;
    score += worth;
  }
  return { score, families: sums };
};
