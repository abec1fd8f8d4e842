// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { Answers } from '../../tests/pages/memory-worker-client.ts';
import { openPageInMemory, type PageInMemory } from '../../tests/pages/open-page-in-memory.tsx';
import { sampleWorkspace } from '../../tests/pages/sample-workspace.ts';
import { OptionsPage } from './OptionsPage.tsx';

let page: PageInMemory;
const open = async (answers: Partial<Answers> = {}): Promise<void> => {
  page = await openPageInMemory(<OptionsPage />, answers);
};
afterEach(() => page.close());

const link = 'https://handrail.example.com/join#abcdefghij-0123456789';

const write = async (text: string): Promise<void> => {
  const field = page.find('field', 'Link to join') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await page.settle();
};

test('a workspace is joined by a link, after the browser was asked whether anything may be sent', async () => {
  await open();
  await write(` ${link}`);
  await page.press('Join with a link');
  expect(page.platform.done).toEqual(['requestSharing']);
  expect(page.client.asked('workspace/join')).toEqual([{ link: ` ${link}` }]);
  expect(page.text()).toContain('This browser belongs to the workspace now.');
});

test('without the person’s permission nothing is asked of anybody', async () => {
  await open();
  page.platform.grants = false;
  await write(link);
  await page.press('Join with a link');
  expect(page.client.asked('workspace/join')).toEqual([]);
  expect(page.text()).toContain('Without your permission nothing is sent');
});

test('why a link does not lead anywhere stands at its field, which keeps what was written', async () => {
  const refused = { code: 'invalid' as const, reason: 'link-without-code' as const, message: 'none' };
  await open({ 'workspace/join': () => ({ refused }) });
  await write('https://handrail.example.com/join');
  await page.press('Join with a link');
  expect(page.text()).toContain('The link has no code after a #');
  const field = page.find('field', 'Link to join') as HTMLInputElement;
  expect(field.value).toBe('https://handrail.example.com/join');
  expect(field.getAttribute('aria-invalid')).toBe('true');
});

test('how the sync stands is told, with what was refused, and left only after the question', async () => {
  await open({ 'workspace/get': () => sampleWorkspace() });
  expect(page.text()).toContain('Ward 7');
  expect(page.text()).toContain('Up to date.');
  expect(page.text()).toContain('Signals that the server refused, kept here2');
  expect(page.text()).not.toContain('Signals not sent');
  await page.press('Sync now');
  expect(page.client.asked('workspace/sync')).toHaveLength(1);
  await page.press('Leave the workspace');
  expect(page.client.asked('workspace/leave')).toHaveLength(0);
  await page.press('Leave');
  expect(page.client.asked('workspace/leave')).toHaveLength(1);
});

test('while it runs its progress is told, and it can be ended', async () => {
  await open({
    'workspace/get': () => sampleWorkspace({ state: 'running', fetched: 1200, expected: 10_000 }),
  });
  expect(page.text()).toContain('1,200 of 10,000 fetched');
  await page.press('Stop syncing');
  expect(page.client.asked('workspace/cancel')).toHaveLength(1);
});

test('what went wrong is told with what becomes of it', async () => {
  const problem = { code: 'internal' as const, reason: 'server-silent' as const, message: 'x' };
  const contentProblem = { code: 'internal' as const, reason: 'content-forged' as const, message: 'x' };
  const retryAt = Date.UTC(2026, 0, 31, 12, 1);
  await open({
    'workspace/get': () => sampleWorkspace({ state: 'waiting', problem, contentProblem, retryAt }),
  });
  expect(page.text()).toMatch(/It is tried again at \d/);
  expect(page.text()).toContain('The server does not answer');
  expect(page.text()).toContain('not signed by your workspace; what is here stays');
});

test('an admin lets others in by a link, and nobody else is offered one', async () => {
  await open({ 'workspace/get': () => sampleWorkspace() });
  expect(() => page.find('button', 'Make a link')).toThrow();
  page.client.answer({ 'workspace/get': () => sampleWorkspace({ role: 'admin' }) });
  page.client.change();
  await page.settle();
  const role = page.find('field', 'Role of those who join') as HTMLSelectElement;
  role.value = 'author';
  role.dispatchEvent(new Event('change', { bubbles: true }));
  await page.settle();
  await page.press('Make a link');
  expect(page.client.asked('workspace/link')).toEqual([{ role: 'author' }]);
  const told = 'Pass this link on: with it any number of browsers join, for 30 days. It is not shown again.';
  expect((page.find('field', told) as HTMLInputElement).value).toContain('#code-for-author');
});

test('a workspace that the organisation chose is not left here', async () => {
  await open({ 'workspace/get': () => sampleWorkspace({ by: 'policy' }) });
  expect(page.text()).toContain('Your organisation decided that this browser belongs to this workspace.');
  expect(() => page.find('button', 'Leave the workspace')).toThrow();
});

test('joining by policy that fails is told, and nothing can be joined beside it', async () => {
  const problem = { code: 'not-allowed' as const, reason: 'link-refused' as const, message: 'x' };
  await open({
    'workspace/get': () => ({
      wanted: 'https://handrail.example.com',
      joining: { problem, retryAt: Date.UTC(2026, 0, 31, 13) },
    }),
  });
  expect(page.text()).toContain('has not succeeded yet');
  expect(page.text()).toContain('The link does not count, or no more');
  expect(() => page.find('button', 'Join with a link')).toThrow();
});

test('in a workspace one’s data is also at the server: to take along, and to know when it is gone', async () => {
  await open({ 'workspace/get': () => sampleWorkspace({ erasing: true }) });
  expect(page.text()).toContain('has not confirmed it yet');
  await page.press('Export what the server holds');
  expect(page.platform.done).toEqual(['download held.json application/json {"signals":[]}']);
  page.client.answer({ 'workspace/get': () => sampleWorkspace({ erasedAt: Date.UTC(2026, 0, 31, 11, 30) }) });
  page.client.change();
  await page.settle();
  expect(page.text()).toMatch(/The server confirmed on .* that nothing of you was left there/);
});
