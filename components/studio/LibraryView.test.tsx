// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Answers } from '../../tests/pages/memory-worker-client.ts';
import { openPageInMemory, type PageInMemory } from '../../tests/pages/open-page-in-memory.tsx';
import { StudioPage } from './StudioPage.tsx';

let page: PageInMemory;
const open = async (answers: Partial<Answers> = {}): Promise<void> => {
  page = await openPageInMemory(<StudioPage />, answers);
};
const importText = async (text: string): Promise<void> => {
  const field = page.find('field', 'Guide file') as HTMLInputElement;
  Object.defineProperty(field, 'files', { value: [new File([text], 'guide.json')], configurable: true });
  await act(() => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.settle();
};

beforeEach(() => {
  location.hash = '';
});
afterEach(() => page.close());

test('a new guide begins with its title and opens', async () => {
  await open();
  await page.write('What does the guide show?', '  File an issue ');
  await page.press('New guide');
  expect(page.client.asked('drafts/create')).toEqual([{ title: 'File an issue' }]);
  expect(location.hash).toBe('#/draft/draft-2');
});

test('a published guide is edited as a draft', async () => {
  await open();
  await page.press('Edit Deploy a flow');
  expect(page.client.asked('drafts/edit')).toEqual([{ guide: 'deploy' }]);
  expect(location.hash).toBe('#/draft/deploy');
});

test('a guide is handed over as a file', async () => {
  await open();
  await page.press('Export Deploy a flow');
  expect(page.platform.done).toEqual(['download deploy-a-flow.handrail.json application/json {}']);
});

test('archiving asks first', async () => {
  await open();
  await page.press('Archive Deploy a flow');
  expect(page.client.asked('guides/archive')).toHaveLength(0);
  await page.press('Archive');
  expect(page.client.asked('guides/archive')).toEqual([{ id: 'deploy' }]);
});

test('a file is taken in by its text', async () => {
  await open();
  await importText('{"format":"handrail/guide-file"}');
  expect(page.client.asked('files/import')).toEqual([{ text: '{"format":"handrail/guide-file"}' }]);
  expect(page.text()).toContain('“Deploy a flow” was imported.');
});

test('a file that is refused is named with the reason', async () => {
  await open({
    'files/import': () => ({
      refused: { code: 'invalid', message: 'guide.steps[0].text.en holds a script.', path: 'guide.steps[0]' },
    }),
  });
  await importText('{}');
  expect(page.root.querySelector('[role="alert"]')?.textContent).toBe(
    '“guide.json” was not imported: guide.steps[0].text.en holds a script.',
  );
});

test('where authoring is not allowed there is nothing to begin', async () => {
  await open({
    'status/get': () => ({ consent: 'given', policy: {}, database: 'ready', authoring: false }),
  });
  expect(page.text()).toContain('Your organisation does not let people record guides here.');
  expect(page.root.querySelector('main button')).toBeNull();
});
