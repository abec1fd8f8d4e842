// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { describe } from './describe.ts';
import type { LocateResult } from './locate-result.ts';
import { waitForTarget } from './wait-for-target.ts';

const html = '<form id="login"><input name="user"><button type="submit" name="go">Sign in</button></form>';
const fill = (): void => document.body.replaceChildren(document.createRange().createContextualFragment(html));

/** Long enough for a busy machine; nothing is said about how long it takes. */
const patience = { timeout: 10_000 };

it('tells when the target comes, goes, and is made anew, until it is aborted', async () => {
  fill();
  const button = document.querySelector('button');
  const target = button && describe(button);
  if (!target) throw new Error('no target');
  document.body.replaceChildren();
  const results: LocateResult[] = [];
  const controller = new AbortController();
  waitForTarget(target, document, { signal: controller.signal, onResult: result => results.push(result) });
  expect(results.map(result => result.state)).toEqual(['absent']);
  fill();
  await vi.waitFor(
    () => expect(results.at(-1)).toMatchObject({ state: 'found', element: document.querySelector('button') }),
    patience,
  );
  fill();
  await vi.waitFor(() => expect(results.length).toBe(3), patience);
  expect(results.at(-1)).toMatchObject({ state: 'found', element: document.querySelector('button') });
  expect(results.map(result => result.state)).toEqual(['absent', 'found', 'found']);
  document.querySelector('form')?.remove();
  await vi.waitFor(() => expect(results.at(-1)?.state).toBe('absent'), patience);
  controller.abort();
  fill();
  await new Promise(resolve => setTimeout(resolve, 250));
  expect(results.length).toBe(4);
}, 60_000);
