import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Policy } from '../../../guides/schema/policy.ts';

/** Where Firefox looks on Linux for what an organisation manages. Only root may write there. */
const folder = '/usr/lib/mozilla/managed-storage';
const extensionId = 'handrail@handrail.example';

/**
 * Sets Handrail's policy, as an administrator does. Firefox reads it when it is asked for, so that it has to be there before
 * the browser is.
 *
 * @returns takes the policy back
 */
export const setFirefoxPolicy = async (policy: Policy): Promise<() => Promise<void>> => {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${extensionId}.json`);
  const manifest = { name: extensionId, description: 'For a test', type: 'storage', data: policy };
  await writeFile(file, JSON.stringify(manifest));
  return () => rm(file, { force: true });
};
