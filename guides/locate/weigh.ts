import type { Observations } from './compare.ts';
import { type Family, type Observation, weights } from './weights.ts';

/** The verdict on one candidate: its log-odds, and what each family contributes to them. */
export interface Verdict {
  score: number;
  families: Record<Family, number>;
}

/** Adds the observations up by their weights. */
export const weigh = (seen: Observations): Verdict => {
  const families: Record<Family, number> = {
    words: 0,
    attributes: 0,
    structure: 0,
    surroundings: 0,
    place: 0,
  };
  let score = 0;
  for (const [name, amount] of Object.entries(seen) as [Observation, number][]) {
    const { family, weight } = weights[name];
    families[family] += weight * amount;
    score += weight * amount;
  }
  return { score, families };
};
