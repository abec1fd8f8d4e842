import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Step } from '../schema/step.ts';
import { findCycle } from './find-cycle.ts';

type Bare = Pick<Step, 'id' | 'branches'>;

const steps = fc.integer({ min: 0, max: 8 }).chain(length =>
  fc
    .array(fc.array(fc.integer({ min: 0, max: length }), { maxLength: 3 }), {
      minLength: length,
      maxLength: length,
    })
    .map(lists =>
      lists.map((targets, at): Bare => {
        const when = { kind: 'page', page: 'https://a.example.com/' } as const;
        const branches = targets.map(target => ({ when, to: target === length ? 'end' : `s${target}` }));
        return { id: `s${at}`, branches };
      }),
    ),
);

const waysOn = (list: readonly Bare[], at: number): number[] => {
  const targets = (list[at]?.branches ?? []).map(({ to }) => list.findIndex(step => step.id === to));
  return [...targets, at + 1].filter(next => next >= 0 && next < list.length);
};

/** Whether a step can be come to again from itself, by trying every way. */
const canGoRound = (list: readonly Bare[]): boolean =>
  list.some((_, start) => {
    const seen = new Set<number>();
    const queue = waysOn(list, start);
    for (const at of queue) {
      if (at === start) return true;
      if (!seen.has(at)) queue.push(...waysOn(list, at));
      seen.add(at);
    }
    return false;
  });

it('finds a way round if, and only if, there is one', () => {
  fc.assert(
    fc.property(steps, list => {
      expect(findCycle(list) !== null).toBe(canGoRound(list));
    }),
    { numRuns: 500 },
  );
});

it('names a way that can be gone, from the place that the branch leads back to', () => {
  fc.assert(
    fc.property(steps, list => {
      const cycle = findCycle(list);
      fc.pre(cycle !== null);
      const { step, branch, way } = cycle ?? { step: 0, branch: 0, way: [] };
      expect(list[step]?.branches?.[branch]?.to).toBe(`s${way[0]}`);
      expect(way.at(-1)).toBe(step);
      for (const [at, position] of way.slice(0, -1).entries())
        expect(waysOn(list, position)).toContain(way[at + 1]);
    }),
  );
});
