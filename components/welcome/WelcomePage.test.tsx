// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Status } from '../../guides/contracts/page-to-worker.ts';
import { openPageInMemory } from '../../tests/pages/open-page-in-memory.tsx';
import { WelcomePage } from './WelcomePage.tsx';

const open = (status: Partial<Status>) =>
  openPageInMemory(<WelcomePage />, {
    'status/get': () => ({ consent: 'unasked', policy: {}, database: 'ready', authoring: true, ...status }),
  });

test('it explains before it asks', async () => {
  const page = await open({});
  const headings = [...page.root.querySelectorAll('h2')].map(({ textContent }) => textContent);
  expect(headings).toEqual(['What is observed', 'What never is', 'Where it stays', 'Do you agree?']);
  page.close();
});

test('agreeing leads on to the first site', async () => {
  const page = await open({});
  await page.press('Agree');
  expect(page.client.asked('consent/give')).toHaveLength(1);
  page.client.answer({
    'status/get': () => ({ consent: 'given', policy: {}, database: 'ready', authoring: true }),
  });
  await act(() => page.client.change());
  await page.settle();
  expect(page.text()).toContain('Allow your first site');
  expect(() => page.find('button', 'Agree')).toThrow();
  await page.press('Allow erp.example.com');
  expect(page.platform.done).toEqual(['requestSite https://erp.example.com/*']);
  page.close();
});

test('an organisation’s notice stands in the place of the question', async () => {
  const page = await open({ consent: 'managed', policy: { notice: 'Example Ltd uses Handrail.' } });
  expect(page.text()).toContain('Example Ltd uses Handrail.');
  expect(() => page.find('button', 'Agree')).toThrow();
  expect(() => page.find('button', 'Not now')).toThrow();
  page.close();
});
