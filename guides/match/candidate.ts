/** A guide or lesson that applies on the page of an episode. */
export interface Candidate {
  kind: 'guide' | 'lesson';
  id: string;
  version: number;
  /** The places of its steps: their page matched, and the structural key of their target. */
  steps: { here: boolean; key?: string }[];
}

/**
 * How well a candidate fits the place, 0 to 1: best where it has a step at the very element, then one on this page.
 * Own choice; the order is what matters, and what was learned may turn it.
 */
export const fitOf = (candidate: Candidate, target: string | undefined): number => {
  const here = candidate.steps.filter(step => step.here);
  if (target !== undefined && here.some(step => step.key === target)) return 1;
  if (here.length > 0) return 0.9;
  return candidate.kind === 'guide' ? 0.8 : 0.75;
};
