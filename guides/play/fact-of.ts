import type { FactAsk } from '../contracts/step-view.ts';
import { valueOfField } from '../fields/value-of-field.ts';
import type { Fact } from './fact.ts';

/** What the page shows of what is asked about. `unsure`: it cannot be told which element is meant. */
export type AskedSight = { state: 'found'; element: Element } | { state: 'absent' } | { state: 'unsure' };

/** The page's answer to what a step asks. Of a field nothing is told but whether it holds anything. */
export const factOf = (about: FactAsk['about'], sight: AskedSight): Fact => {
  if (sight.state === 'unsure') return 'unknown';
  if (about === 'element') return sight.state;
  if (sight.state !== 'found') return 'unknown';
  const value = valueOfField(sight.element);
  if (value === null) return 'unknown';
  return value.trim() === '' ? 'empty' : 'filled';
};
