import type { OpenPath } from './open-path.ts';

/** Whether so much was done in order that it is this guide's task. */
export const isOnPath = (path: OpenPath): boolean => path.inOrder >= 2;
