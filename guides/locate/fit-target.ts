import type { Target } from '../schema/target.ts';

/** Longest target as JSON, in bytes of UTF-8. */
const mostBytes = 2000;
const expendable = [
  'rivals',
  'hint',
  'glosses',
  'afterMark',
  'beforeMark',
  'after',
  'before',
  'heading',
  'classes',
  'path',
  'icon',
] as const;

const size = (target: Target): number => new TextEncoder().encode(JSON.stringify(target)).length;

/** Leaves out the least telling evidence of a target until it is at most 2 kB of JSON. */
export const fitTarget = (target: Target): Target => {
  const fitted = { ...target };
  for (const name of expendable) {
    if (size(fitted) <= mostBytes) break;
    delete fitted[name];
  }
  return fitted;
};
