import { expect } from 'vitest';
import { guideEntry } from '../../fixtures/workspace-content.ts';
import type { WorkspaceServer } from '../support/workspace-server.ts';

/** A browser in which the policy names a workspace. */
export interface ManagedBrowser {
  rows(store: string): Promise<unknown[]>;
  /** The text of the page of options. */
  optionsText(): Promise<string>;
  /** Presses a button of the page of options by its name. */
  press(name: string): Promise<void>;
}

/** What a server holds before anybody joins it: a guide, and a policy of the workspace. */
export const publishForAll = async (server: WorkspaceServer): Promise<void> => {
  const admin = await server.device('admin');
  await server.publish(admin, guideEntry('order').body);
  const policy = { kind: 'policy', body: JSON.stringify({ offersPerDay: 5, offersPerHour: 1 }) };
  const answer = await admin.ask('POST', '/v1/publications', policy);
  if (answer.status !== 200) throw new Error(await answer.text());
};

/** A browser joins by its policy, without a word of a person; what its administrator set comes before what the workspace set. */
export const expectJoinedByPolicy = async ({ rows, optionsText, press }: ManagedBrowser): Promise<void> => {
  await expect
    .poll(async () => (await rows('guides')).map(guide => (guide as { id: string }).id), { timeout: 60_000 })
    .toEqual(['order']);
  await expect.poll(optionsText).toContain('Ward 7');
  const text = await optionsText();
  expect(text).toContain('Your organisation decided that this browser belongs to this workspace.');
  expect(text).not.toContain('Leave the workspace');
  // The page hears of what the workspace has set a moment after the guides are there.
  await expect.poll(optionsText).toMatch(/Most offers an hour\s*1/);
  expect(await optionsText()).toMatch(/Most offers a day\s*4/);
  await press('Sync now');
  await expect.poll(optionsText).toContain('Up to date.');
};
