import type { Observations } from './compare.ts';
import { type Family, type Observation, weights } from './weights.ts';

/** The verdict on one candidate: its log-odds, and what each family contributes to them. */
export interface Verdict {
  score: number;
  families: Record<Family, number>;
}

const families: Record<string, Family> = {
  name: 'words',
  hint: 'words',
  identity: 'attributes',
  link: 'attributes',
  attribute: 'attributes',
  icon: 'attributes',
  heading: 'surroundings',
  before: 'surroundings',
  after: 'surroundings',
  company: 'surroundings',
  beforeMark: 'surroundings',
  afterMark: 'surroundings',
  header: 'place',
  headerMark: 'place',
  index: 'place',
  place: 'place',
};

/** Adds the observations up by their weights: those of the table, or others that are being tried. */
export const weigh = (seen: Observations, table: Record<Observation | 'bias', number> = weights): Verdict => {
  const sums: Record<Family, number> = { words: 0, attributes: 0, structure: 0, surroundings: 0, place: 0 };
  let score = table.bias;
  for (const [name, amount] of Object.entries(seen) as [Observation, number][]) {
    const worth = table[name] * amount;
    sums[families[name.slice(0, name.indexOf('.'))] ?? 'structure'] += worth;
    score += worth;
  }
  return { score, families: sums };
};
