// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { Sharing } from '../../guides/contracts/sharing.ts';
import { sampleGuide } from '../../tests/fixtures/sample-guide.ts';
import type { Answers } from '../../tests/pages/memory-worker-client.ts';
import { openPageInMemory, type PageInMemory } from '../../tests/pages/open-page-in-memory.tsx';
import { StudioPage } from './StudioPage.tsx';

let page: PageInMemory;
const open = async (hash: string, answers: Partial<Answers>): Promise<void> => {
  location.hash = hash;
  page = await openPageInMemory(<StudioPage />, answers);
};
afterEach(() => page.close());

const [step] = sampleGuide(1).steps;
if (!step) throw new Error('There is no step.');
const sharing: Sharing = { workspace: 'Example', state: 'off', kept: [] };

test('without a workspace nothing is said of sharing', async () => {
  await open('#/draft/deploy', {});
  expect(page.text()).not.toContain('Share with');
});

test('a draft is shared and unshared by its author', async () => {
  await open('#/draft/deploy', { 'sharing/get': () => sharing });
  expect(page.text()).toContain('They can work on the draft, too.');
  (page.find('field', 'Share with the authors of Example') as HTMLInputElement).click();
  await page.settle();
  expect(page.client.asked('sharing/set')).toEqual([{ draft: 'deploy', on: true }]);
});

test('what was merged is told, and what lost is put back or let go', async () => {
  const at = Date.UTC(2026, 5, 1, 12);
  const kept: Sharing['kept'] = [
    { order: 7, at, copy: { what: 'step', step } },
    { order: 8, at, copy: { what: 'order', steps: [] } },
  ];
  await open('#/draft/deploy', {
    'sharing/get': () => ({ ...sharing, state: 'saved', savedAt: at, mergedAt: at, kept }),
  });
  expect(page.text()).toContain('Somebody else’s changes were merged with yours');
  await page.press('Put back: Your version of the step “Press 1”');
  await page.press('Let go: Your order of the steps');
  expect(page.client.asked('sharing/settle')).toEqual([
    { order: 7, how: 'put-back' },
    { order: 8, how: 'forget' },
  ]);
});

test('what the workspace did not take is told, and its author decides', async () => {
  const one = { kind: 'guide', id: 'deploy', title: 'Deploy', version: 3, archived: false } as const;
  const refused = { type: 'conflict', reason: 'Version 3 is there.' };
  await open('', {
    'publishing/get': () => ({
      workspace: 'Example',
      publications: [
        { ...one, refused },
        { ...one, id: 'other', title: 'Other' },
      ],
      onlyHere: ['deploy'],
    }),
  });
  expect(page.text()).toContain('“Deploy” was not published in the workspace.');
  expect(page.text()).toContain('“Other” is still to be sent.');
  await page.press('Publish Deploy all the same');
  await page.press('Let go: Deploy');
  await page.press('Publish Deploy a flow in the workspace');
  const about = { kind: 'guide', id: 'deploy' };
  expect(page.client.asked('publishing/over')).toEqual([about]);
  expect(page.client.asked('publishing/forget')).toEqual([about]);
  expect(page.client.asked('publishing/share')).toEqual([{ guide: 'deploy' }]);
});
