import type { Guide } from '../schema/guide.ts';

/** The position of the step that a branch or a route names, from 0; null for the end, undefined where it is not there. */
export const placeOf = (guide: Guide, to: string): number | null | undefined => {
  if (to === 'end') return null;
  const at = guide.steps.findIndex(step => step.id === to);
  return at < 0 ? undefined : at;
};
