import { inject } from 'vitest';

/**
 * The address of the Node-RED that this file has for itself while it runs, with a `/` at the end. What the file before it
 * deployed is still there: see `emptyNodeRed`.
 */
export const ownNodeRed = (): string => {
  const all = inject('nodeReds');
  // Vitest numbers the places at which files run side by side from 1 on.
  const own = all[(Number(process.env.VITEST_POOL_ID) - 1) % all.length] ?? all[0];
  if (!own) throw new Error('No Node-RED was started for these tests.');
  return own;
};
