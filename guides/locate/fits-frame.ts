import type { Target } from '../schema/target.ts';

type Frame = NonNullable<Target['frames']>[number];

const originOf = (page = ''): string => /^https?:\/\/[^/]+/.exec(page)?.[0] ?? '';

/**
 * Whether a frame can be the recorded one. Frames of other origins are never taken for one another, nor are frames that
 * bear another name; of two that agree in their page only, both fit.
 *
 * @param own the origin that a page without one is of: frames of their surroundings' origin are recorded without
 * @param isOuter whether it stands around the frame in question: what cannot be read of it does not count against it
 */
export const fitsFrame = (recorded: Frame, now: Frame, own: string, isOuter: boolean): boolean => {
  const [origin, originNow] = [originOf(recorded.page), originOf(now.page)];
  const [path, pathNow] = [recorded.page?.slice(origin.length), now.page?.slice(originNow.length)];
  if (isOuter && !(path && pathNow)) return !origin || !originNow || origin === originNow;
  if (origin !== originNow && origin !== own) return false;
  let same = path !== undefined && path === pathNow;
  for (const name of ['id', 'name', 'data-testid', 'title']) {
    const one = recorded.attributes?.[name];
    const other = now.attributes?.[name];
    if (one && one === other) same = true;
    // A title is in the language of the page.
    else if (one && other && name !== 'title') return false;
  }
  return same;
};
