import type { Failure } from '../../guides/contracts/result.ts';

/**
 * What is wrong at a field or within it.
 *
 * @param place the field without the name of its document: `steps[2].text`
 */
export const problemAt = (failure: Failure | undefined, place: string): string | undefined => {
  const path = failure?.path?.replace(/^(draft|guide|lesson|file)\.(?=.)/, '');
  if (!failure || path === undefined || !path.startsWith(place)) return undefined;
  const next = path[place.length];
  return next === undefined || next === '.' || next === '[' ? failure.message : undefined;
};
