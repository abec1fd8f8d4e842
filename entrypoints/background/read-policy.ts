import type { Policy } from '../../guides/schema/policy.ts';
import { readManaged } from './read-managed.ts';

/** What the organisation set, as far as it counts. */
export const readPolicy = async (): Promise<Policy> => (await readManaged()).policy;
