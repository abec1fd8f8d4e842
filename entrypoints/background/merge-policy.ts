import type { Policy } from '../../guides/schema/policy.ts';

/**
 * The policy that holds: what the browser's administrator set comes before what the workspace set. Consent, and which workspace
 * this browser belongs to, are no workspace's to decide.
 */
export const mergePolicy = (managed: Policy, ofWorkspace: Policy | undefined): Policy => {
  const { notice: _notice, workspace: _workspace, ...rest } = ofWorkspace ?? {};
  return { ...rest, ...managed };
};
