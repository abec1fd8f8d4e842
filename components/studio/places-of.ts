import { isSameTarget } from '../../guides/exchange/is-same-target.ts';
import type { Draft } from '../../guides/schema/guide.ts';
import type { Target } from '../../guides/schema/target.ts';
import { localized } from '../shared/localized.ts';
import { plainTextOf } from '../shared/plain-text-of.ts';

/** A place on a page that was recorded for a step. */
export interface Place {
  /** The identifier of the first step that it was recorded for. */
  id: string;
  /** That step's number: 1 for the first. */
  number: number;
  page: string;
  target: Target;
  /** What it is called, or what the step says of it. */
  name: string;
}

/** The places that were recorded for the steps of a draft, each once. */
export const placesOf = ({ steps, defaultLocale }: Draft, locale: string): Place[] => {
  const places: Place[] = [];
  for (const [at, step] of steps.entries()) {
    if (!('target' in step) || places.some(({ target }) => isSameTarget(target, step.target))) continue;
    const text = plainTextOf(localized(step.text, locale, defaultLocale) ?? []);
    const name = step.target.name || step.target.hint || text || step.target.tag;
    places.push({ id: step.id, number: at + 1, page: step.page, target: step.target, name });
  }
  return places;
};
