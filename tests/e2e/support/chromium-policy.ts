import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Policy } from '../../../guides/schema/policy.ts';

/** Where Debian's Chromium looks for an organisation's policies. Only root may write there. */
const folder = '/etc/chromium/policies/managed';

/**
 * Sets a policy for one extension, as an administrator does. Chromium reads it within seconds.
 *
 * @returns takes the policy back
 */
export const setChromiumPolicy = async (
  extensionId: string,
  policy: Policy | Record<string, unknown>,
): Promise<() => Promise<void>> => {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `handrail-test-${extensionId}.json`);
  await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: policy } } }));
  return () => rm(file, { force: true });
};
