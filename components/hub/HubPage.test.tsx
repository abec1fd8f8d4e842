// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { Status } from '../../guides/contracts/page-to-worker.ts';
import type { Answers } from '../../tests/pages/memory-worker-client.ts';
import { openPageInMemory, type PageInMemory } from '../../tests/pages/open-page-in-memory.tsx';
import { HubPage } from './HubPage.tsx';

let page: PageInMemory;
const open = async (answers: Partial<Answers> = {}): Promise<void> => {
  page = await openPageInMemory(<HubPage />, answers);
};
afterEach(() => {
  page.close();
  vi.useRealTimers();
});

const status = (consent: Status['consent']): Status => ({
  consent,
  policy: {},
  database: 'ready',
  authoring: true,
});
const here = { site: 'https://flows.example.com/*', granted: false, entries: [], runs: [] };

test('without consent it asks, and shows nothing of the page', async () => {
  await open({ 'status/get': () => status('unasked') });
  expect(page.text()).toContain('Handrail is off.');
  expect(page.text()).not.toContain('flows.example.com');
  await page.press('Agree');
  expect(page.client.asked('consent/give')).toHaveLength(1);
});

test('"Not now" refuses and erases nothing', async () => {
  await open({ 'status/get': () => status('unasked') });
  await page.press('Not now');
  expect(page.client.asked('consent/refuse')).toEqual([{ erase: false }]);
});

test('"Work on this site" asks the browser in the click itself, and then tells the worker', async () => {
  await open({ 'here/get': () => here });
  expect(page.text()).toContain('Handrail does not work on this site yet.');
  page.find('button', 'Work on this site').click();
  // Without a turn of the event loop in between: a browser refuses later questions.
  expect(page.platform.done).toEqual(['requestSite https://flows.example.com/*']);
  await page.settle();
  expect(page.client.asked('sites/changed')).toHaveLength(1);
});

test('a site that the browser did not give changes nothing and is said', async () => {
  await open({ 'here/get': () => here });
  page.platform.grants = false;
  await page.press('Work on this site');
  expect(page.client.asked('sites/changed')).toHaveLength(0);
  expect(page.text()).toContain('The browser gave no access to flows.example.com.');
});

test('"Stop here" gives the access back', async () => {
  await open();
  await page.press('Stop here');
  expect(page.platform.done).toEqual(['removeSite https://flows.example.com/*']);
  expect(page.client.asked('sites/changed')).toHaveLength(1);
});

test('a guide starts in the tab in front', async () => {
  await open();
  await page.press('Start Deploy a flow');
  expect(page.client.asked('entry/start')).toEqual([{ kind: 'guide', id: 'deploy', tab: 7 }]);
  expect(page.platform.done).toContain('showTab 7');
});

test('a guide that cannot start says why', async () => {
  await open({ 'entry/start': () => ({ refused: { code: 'not-found', message: 'The guide is gone.' } }) });
  await page.press('Start Deploy a flow');
  expect(page.text()).toContain('The guide is gone.');
  expect(page.platform.done).not.toContain('showTab 7');
});

test('a run can be gone on with and left', async () => {
  await open();
  const run = '01890a5d-ac96-774b-bcce-b302099a8057';
  await page.press('Resume Import nodes');
  expect(page.client.asked('run/resume')).toEqual([{ run, tab: 7 }]);
  await page.press('Leave Import nodes');
  expect(page.client.asked('run/leave')).toEqual([{ run }]);
});

test('it follows the person to another tab', async () => {
  await open();
  await act(() => page.platform.turnTo({ id: 8, title: 'Orders', address: '', active: true }));
  await page.settle();
  expect(page.client.asked('here/get').at(-1)).toEqual({ tab: 8 });
});

test('without any tab but its own it says so, and search is still there', async () => {
  await open();
  await act(() => page.platform.turnTo(null));
  await page.settle();
  expect(page.text()).toContain('Handrail cannot work on this page.');
  page.find('field', 'Search all guides and lessons');
});

test('where there is no website it says so', async () => {
  await open({ 'here/get': () => ({ granted: false, entries: [], runs: [] }) });
  expect(page.text()).toContain('Handrail cannot work on this page.');
  expect(page.root.querySelectorAll('main section button')).toHaveLength(0);
});

test('search asks once the person has stopped typing', async () => {
  await open();
  vi.useFakeTimers();
  await page.write('Search all guides and lessons', 'flow is');
  expect(page.client.asked('library/search')).toHaveLength(0);
  await act(() => {
    vi.advanceTimersByTime(250);
  });
  await page.settle();
  expect(page.client.asked('library/search')).toEqual([{ text: 'flow is' }]);
  expect(page.root.querySelector('search')?.textContent).toContain('What a flow is');
  expect(page.root.querySelector('search')?.textContent).toContain('1 result');
});

test('a pause is an hour, and ends at once when asked', async () => {
  await open();
  await page.press('Pause for an hour');
  expect(page.client.asked('status/pause')).toEqual([{ minutes: 60 }]);
  await act(() => page.client.change());
  await page.settle();
  await page.press('End the pause');
  expect(page.client.asked('status/pause').at(-1)).toEqual({ minutes: 0 });
});
