import { matchesPage } from '../match/matches-page.ts';
import type { StepOf } from '../schema/step.ts';
import type { CheckedStep } from './checked-step.ts';
import type { Problem } from './problem.ts';

const siteOf = (page: string): string => /^[a-z]+:\/\/[^/?#]*/i.exec(page)?.[0] ?? page;

/** Whether the guide goes on on the site that a step leads to. Where it ends there, there is nothing to go on with. */
export const checkJump = ({ step, at, guide, path }: CheckedStep<StepOf<'jump'>>): Problem[] => {
  const later = guide.steps.slice(at + 1);
  const site = `${siteOf(step.address)}/`;
  if (later.length === 0 || later.some(({ page }) => matchesPage(`${siteOf(page)}/**`, site))) return [];
  const message = 'leads to a site that no later step is on; lead to one of the guide, or add a step there';
  return [{ path: `${path}.address`, message, reason: 'jump-elsewhere' }];
};
