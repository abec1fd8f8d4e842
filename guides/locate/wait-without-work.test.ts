// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Locale } from '../schema/locale.ts';
import type { Target } from '../schema/target.ts';
import { describe } from './describe.ts';
import { waitForTarget } from './wait-for-target.ts';

/**
 * How often the page is searched. A search asks for the page's language, and is counted by that.
 */
let searches: number;
let stop: AbortController;
const ours = document.createElement('overlay-host');

const fill = (): void => {
  const html =
    '<form id="login"><input name="user"><button type="submit" name="go">Sign in</button></form><p>News</p>';
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
};
const wait = (target: Target): void =>
  waitForTarget(target, document, {
    signal: stop.signal,
    onResult: () => undefined,
    platform: { isOurs: node => node === ours },
    get locale(): Locale {
      searches++;
      return 'en';
    },
  });
const recorded = (): Target => {
  fill();
  const button = document.querySelector('button');
  if (!button) throw new Error('There is no button.');
  return describe(button);
};
/** Much longer than changes are gathered. */
const settle = (): Promise<unknown> => new Promise(resolve => setTimeout(resolve, 400));

beforeEach(() => {
  searches = 0;
  stop = new AbortController();
});
afterEach(() => stop.abort());

it('does not search while the page rests', async () => {
  wait(recorded());
  expect(searches).toBe(1);
  await settle();
  expect(searches).toBe(1);
});

it('does not search for what Handrail itself does, nor for movements, sizes and colours', async () => {
  const target = recorded();
  document.querySelector('form')?.remove();
  wait(target);
  await settle();
  searches = 0;
  document.documentElement.append(ours);
  for (const value of ['1', '2']) {
    ours.setAttribute('title', value);
    ours.setAttribute('style', `display:${value === '1' ? 'none' : 'block'}`);
    document.querySelector('p')?.setAttribute('style', `left:${value}px;width:${value}px;color:red`);
    document.querySelector('p')?.setAttribute('data-tick', value);
  }
  ours.remove();
  await settle();
  expect(searches).toBe(0);
  document.querySelector('p')?.setAttribute('style', 'left:2px;display:none');
  await vi.waitFor(() => expect(searches).toBe(1), 10_000);
});

it('searches once for many changes together', async () => {
  const target = recorded();
  document.querySelector('form')?.remove();
  wait(target);
  await settle();
  searches = 0;
  for (let at = 0; at < 500; at++) document.body.append(document.createElement('p'));
  await settle();
  expect(searches).toBe(1);
});

it('shares one observer among all who wait', async () => {
  const target = recorded();
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  wait(target);
  const byOne = observe.mock.calls.length;
  wait(target);
  expect(observe.mock.calls.length).toBe(byOne);
  observe.mockRestore();
});

it('does nothing once it is aborted, before it began or with a change on its way', async () => {
  const target = recorded();
  document.querySelector('form')?.remove();
  wait(target);
  searches = 0;
  fill();
  stop.abort();
  wait(target);
  await settle();
  expect(searches).toBe(0);
});

it('sees a shadow root that came unseen when the next wait begins', () => {
  const target = recorded();
  document.body.replaceChildren(document.createElement('sign-in'));
  wait(target);
  const host = document.querySelector('sign-in');
  const answers: string[] = [];
  const again = (): void =>
    waitForTarget({ ...target, hosts: ['sign-in'] }, document, {
      signal: stop.signal,
      onResult: ({ state }) => answers.push(state),
    });
  host
    ?.attachShadow({ mode: 'open' })
    .append(
      document
        .createRange()
        .createContextualFragment(
          '<form id="login"><input name="user"><button type="submit" name="go">Sign in</button></form>',
        ),
    );
  stop.abort();
  stop = new AbortController();
  again();
  expect(answers).toEqual(['found']);
});
