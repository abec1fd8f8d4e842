import type { Draft, Guide } from '../schema/guide.ts';
import { checkReach } from './check-reach.ts';
import { checkStep } from './check-step.ts';
import { checkTexts } from './check-texts.ts';
import { checkUnique } from './check-unique.ts';
import { findCycle } from './find-cycle.ts';
import type { KnownContent } from './known-content.ts';
import type { Problem } from './problem.ts';

const checkBranches = (guide: Guide | Draft, path: string): Problem[] => {
  const cycle = findCycle(guide.steps);
  if (!cycle) return [];
  const round = [...cycle.way, ...cycle.way.slice(0, 1)].map(position => position + 1).join(' → ');
  const message = `leads round in a circle through the steps ${round}; let it lead to a later step or to "end"`;
  return [
    {
      path: `${path}.steps[${cycle.step}].branches[${cycle.branch}].to`,
      message,
      reason: 'branch-circle',
      values: { steps: round },
    },
  ];
};

const checkLaunchers = ({ launchers = [], defaultLocale }: Guide | Draft, path: string): Problem[] => [
  ...checkUnique(launchers, `${path}.launchers`),
  ...launchers.flatMap(({ label }, position) =>
    checkTexts(label, defaultLocale, `${path}.launchers[${position}].label`),
  ),
];

/**
 * What the schema cannot see: whether everything that a guide names is there, whether it comes to an end, and whether
 * it says something in its default language. A guide is imported or published only without problems.
 *
 * @param known the lessons and pictures that the guide may name
 * @param path where the guide is, for the problems' paths
 */
export const checkGuide = (guide: Guide | Draft, known: KnownContent, path = 'guide'): Problem[] => {
  const problems = [
    ...checkTexts(guide.title, guide.defaultLocale, `${path}.title`),
    ...checkTexts(guide.summary, guide.defaultLocale, `${path}.summary`),
    ...checkLaunchers(guide, path),
  ];
  if (guide.steps.length === 0)
    problems.push({ path: `${path}.steps`, message: 'is empty; add a step', reason: 'no-steps' });
  const doubles = checkUnique(guide.steps, `${path}.steps`);
  for (const [at, step] of guide.steps.entries()) {
    problems.push(...checkStep({ step, at, guide, known, path: `${path}.steps[${at}]` }));
  }
  if (doubles.length > 0) return [...problems, ...doubles];
  return [...problems, ...checkBranches(guide, path), ...checkReach(guide, path)];
};
