import { matchesPage } from '../match/matches-page.ts';
import type { Condition } from '../schema/condition.ts';
import type { Guide } from '../schema/guide.ts';
import type { PagePattern } from '../schema/page-pattern.ts';
import type { Run } from './run.ts';

/** The step after the one at hand: the first branch that holds, otherwise the next in order. Null at the end. */
export const nextStep = (guide: Guide, run: Run, page: PagePattern | undefined): string | null => {
  const at = guide.steps.findIndex(step => step.id === run.step);
  const branch = guide.steps[at]?.branches?.find(({ when }) => holds(when, run, page));
  if (branch) return branch.to === 'end' ? null : branch.to;
  return guide.steps[at + 1]?.id ?? null;
};

const holds = (condition: Condition, run: Run, page: PagePattern | undefined): boolean => {
  switch (condition.kind) {
    case 'page':
      return page !== undefined && matchesPage(condition.page, page);
    case 'answer':
      return run.answers[`${condition.lesson}/${condition.card}`] === condition.choice;
  }
};
