import { matchesPage } from '../match/matches-page.ts';
import { pageOf } from '../match/page-of.ts';
import type { PagePattern } from '../schema/page-pattern.ts';
import type { Step } from '../schema/step.ts';
import type { Run } from './run.ts';

/**
 * Whether coming to a page ends a step. One whose action opens a page is done when that page is reached after the step
 * was shown: the word of the click itself can be lost with the page that it leaves.
 */
export const arrivalEnds = (step: Step, run: Run, page: PagePattern): boolean => {
  if (step.kind === 'jump') return run.shown && pageOf(step.address) === page;
  if (step.kind !== 'callout') return false;
  const { advance } = step;
  if (advance.on === 'page') return matchesPage(advance.page, page);
  if (advance.on !== 'click' && advance.on !== 'double-click') return false;
  return run.shown && advance.leadsTo !== undefined && matchesPage(advance.leadsTo, page);
};
