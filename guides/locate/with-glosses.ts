import type { Target } from '../schema/target.ts';
import { fitTarget } from './fit-target.ts';
import { glossOf } from './glossary/gloss-of.ts';

/**
 * A target with what its name's words are called in other languages, as far as the glossary knows them. The glossary is
 * large: it is looked up where a step is stored, and never in a page.
 */
export const withGlosses = (target: Target): Target => {
  const language = target.locale?.split('-')[0];
  const glosses = target.name && language ? glossOf(target.name, language) : undefined;
  return glosses ? fitTarget({ ...target, glosses }) : target;
};
