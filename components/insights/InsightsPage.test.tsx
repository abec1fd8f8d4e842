// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { Answers } from '../../tests/pages/memory-worker-client.ts';
import { openPageInMemory, type PageInMemory } from '../../tests/pages/open-page-in-memory.tsx';
import { InsightsPage } from './InsightsPage.tsx';
import { spanRange } from './span-range.ts';

let page: PageInMemory;
const open = async (answers: Partial<Answers> = {}): Promise<void> => {
  page = await openPageInMemory(<InsightsPage />, answers);
};
afterEach(() => page.close());

const cellsOf = (row: string): string[] => {
  const heading = [...page.root.querySelectorAll('tbody th')].find(({ textContent }) => textContent === row);
  return [...(heading?.parentElement?.querySelectorAll('td') ?? [])].map(
    ({ textContent }) => textContent ?? '',
  );
};

test('a guide’s row holds its figures under their headings', async () => {
  await open();
  expect(cellsOf('Deploy a flow')).toEqual([
    '1',
    '9',
    '6',
    '10',
    '6',
    '60%6 of 10',
    'Step 2',
    '1 min 14 sec',
  ]);
  expect(cellsOf('Import nodes')).toEqual(['0', '1', '0', '0', '0', '–0 of 0', '–', '–']);
});

test('each heading says what its column counts', async () => {
  await open();
  for (const heading of page.root.querySelectorAll('thead th.number'))
    if (heading.closest('details') === null) expect(heading.getAttribute('title')).toMatch(/\.$/);
});

test('a guide opens to its steps, by their words', async () => {
  await open();
  await page.press('Deploy a flow');
  expect(page.find('button', 'Deploy a flow').getAttribute('aria-expanded')).toBe('true');
  expect(cellsOf('2. Fill in the name of the flow')).toEqual(['9', '5', '1', '1', '3']);
});

test('the chart says in words what it shows', async () => {
  await open();
  expect(page.root.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toMatch(
    /^Bar chart\. Starts: \d+\. Completions: \d+\. Struggle episodes: \d+\.$/,
  );
});

test('another span asks for its figures, and the exports are of that span', async () => {
  await open();
  const week = spanRange('7', page.platform.now());
  await act(() => page.find('field', '7 days').click());
  await page.settle();
  expect(page.client.asked('insights/report').at(-1)).toEqual(week);
  await page.press('Export CSV');
  await page.press('Export JSON');
  expect(page.client.asked('insights/export')).toEqual([
    { ...week, as: 'csv' },
    { ...week, as: 'json' },
  ]);
  expect(page.platform.done).toEqual([
    'download insights.csv text/csv figures',
    'download insights.json text/json figures',
  ]);
});

test('without anything counted it says so', async () => {
  await open({
    'insights/report': range => ({ ...range, people: 0, guides: [], lessons: [], pages: [], days: [] }),
  });
  expect(page.text()).toContain('Nothing has happened in this span yet.');
  expect(page.root.querySelector('table')).toBeNull();
});
