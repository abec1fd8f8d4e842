import type { Step } from '../schema/step.ts';

/** A branch that leads back, and the way round. */
export interface Cycle {
  /** Positions of the step and of its branch, from 0. */
  step: number;
  branch: number;
  /** Positions of the steps on the shortest way round, from 0; the first is where the branch leads. */
  way: number[];
}

/**
 * The first branch that leads back, or null. From every step the next one in order can be reached, because no
 * branch must hold; so a guide can go round for ever if, and only if, some branch leads to an earlier step or its own.
 *
 * @param steps steps with different identifiers; branches to steps that are not there are passed over
 */
export const findCycle = (steps: readonly Pick<Step, 'id' | 'branches'>[]): Cycle | null => {
  const positions = new Map(steps.map((step, position) => [step.id, position]));
  for (const [step, { branches }] of steps.entries()) {
    for (const [branch, { to }] of (branches ?? []).entries()) {
      const back = positions.get(to);
      if (back !== undefined && back <= step) {
        return { step, branch, way: shortestWay(steps, positions, back, step) };
      }
    }
  }
  return null;
};

/** From one step forward to a later one, where branches shorten the way. */
const shortestWay = (
  steps: readonly Pick<Step, 'id' | 'branches'>[],
  positions: ReadonlyMap<string, number>,
  from: number,
  to: number,
): number[] => {
  const cameFrom = new Map<number, number>();
  const queue = [from];
  for (const at of queue) {
    if (at === to) break;
    const targets = (steps[at]?.branches ?? []).map(branch => positions.get(branch.to));
    for (const next of [...targets, at + 1]) {
      if (next === undefined || next <= at || next > to || cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  const way = [to];
  for (let at = to; at !== from; ) {
    at = cameFrom.get(at) ?? from;
    way.unshift(at);
  }
  return way;
};
