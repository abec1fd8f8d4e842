import type { FactAsk } from '../contracts/step-view.ts';
import type { Step } from '../schema/step.ts';
import { conditionParts } from './condition-parts.ts';
import { factKey } from './fact-key.ts';
import { isUndecided } from './is-undecided.ts';
import type { Run } from './run.ts';

/** What the page is to be asked at the step at hand, each thing once. */
export const asksOf = (run: Run, step: Step): FactAsk[] => {
  const asks = new Map<string, FactAsk>();
  for (const { path, part } of conditionParts(step)) {
    if (part.kind !== 'element' && part.kind !== 'field') continue;
    if (path[0] === 'skipWhen' && !isUndecided(run, step)) continue;
    const key = factKey(part);
    asks.set(key, { key, about: part.kind, target: part.target });
  }
  return [...asks.values()];
};
