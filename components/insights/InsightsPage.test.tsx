// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { GuideReport, StepReport } from '../../guides/measure/report.ts';
import { guideSchema } from '../../guides/schema/guide.ts';
import { readFixture } from '../../tests/fixtures/read-fixture.ts';
import type { Answers } from '../../tests/pages/memory-worker-client.ts';
import { openPageInMemory, type PageInMemory } from '../../tests/pages/open-page-in-memory.tsx';
import { sampleReport } from '../../tests/pages/sample-report.ts';
import { sampleWorkspace } from '../../tests/pages/sample-workspace.ts';
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

/** The guide of the fixtures with steps of every kind, and what was answered in it. */
const openWithAnswers = async (figures: Partial<GuideReport>, step: Partial<StepReport>): Promise<void> => {
  const guide = guideSchema.parse(JSON.parse(readFixture('formats/guide.v2.json')));
  const report = sampleReport();
  const [first] = report.guides;
  if (!first) throw new Error('The report has no guide.');
  const nothing = { shown: 0, done: 0, skipped: 0, failed: 0, left: 0 };
  const steps = guide.steps.map(({ id }, at) => ({
    ...{ step: id, number: at + 1, ...nothing },
    ...(id === step.step ? step : {}),
  }));
  await open({
    'guides/list': () => [guide],
    'insights/report': () => ({
      ...report,
      guides: [{ ...first, guide: guide.id, title: 'Book a trip', steps, ...figures }],
    }),
  });
  await page.press('Book a trip');
};

test('what was answered is told: the score, the average, the choices by their words', async () => {
  await openWithAnswers(
    { opinions: 4, helpfulRate: 0.75 },
    { step: 'friends', answers: 5, average: 7.64, recommendScore: 40 },
  );
  expect(page.text()).toContain('Net Promoter Score 40');
  expect(page.text()).toContain('Average 7.6');
  expect(page.text()).toContain('Found the guide helpful 75% 3 of 4');
  page.close();
  await openWithAnswers({}, { step: 'missing', answers: 3, choices: { time: 2, gone: 1 } });
  const list = page.root.querySelector('.answers__results')?.textContent ?? '';
  expect(list).toMatch(/[A-Z].* – 2/);
  // A choice that the guide does not have any more is told by its identifier.
  expect(list).toContain('gone – 1');
});

test('a guide that asks and was not answered says so, and one that asks nothing says nothing of answers', async () => {
  await openWithAnswers({}, {});
  expect(page.text()).toContain('Nobody has answered yet.');
  expect(page.text()).toContain('Nobody has said yet whether the guide helped.');
  page.close();
  await open();
  await page.press('Deploy a flow');
  expect(page.root.querySelector('.answers')).toBeNull();
});

test('what failed is told with its causes, what was done already or by Handrail in columns of their own', async () => {
  await openWithAnswers(
    {},
    { step: 'send', failed: 3, failedBy: { absent: 2, timeout: 1 }, alreadyDone: 4, acted: 2 },
  );
  const heads = [...page.root.querySelectorAll('.funnel > section th[scope="col"]')].map(
    head => head.textContent,
  );
  expect(heads.slice(0, 8)).toEqual([
    ...['Step', 'Shown', 'Done', 'Skipped', 'Failed', 'Left here', 'Done already', 'By Handrail'],
  ]);
  expect(page.text()).toContain('3not on the page: 2time was up: 1');
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

test('whoever writes guides for a workspace sees what is counted in all of it', async () => {
  await open({ 'workspace/get': () => sampleWorkspace({ role: 'employee' }) });
  expect(() => page.find('field', 'Counted')).toThrow();
  page.client.answer({ 'workspace/get': () => sampleWorkspace() });
  page.client.change();
  await page.settle();
  const whose = page.find('field', 'Counted') as HTMLSelectElement;
  whose.value = 'workspace';
  whose.dispatchEvent(new Event('change', { bubbles: true }));
  await page.settle();
  expect(page.client.asked('insights/report').at(-1)).toMatchObject({ of: 'workspace' });
  expect(page.text()).toContain('Counted in the whole workspace from');
  await page.press('Export CSV');
  expect(page.client.asked('insights/export').at(-1)).toMatchObject({ of: 'workspace', as: 'csv' });
});
