// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { useHashRoute } from './use-hash-route.ts';

const Route = () => <p>{useHashRoute().join(' / ')}</p>;
const host = document.createElement('div');

afterEach(() => {
  render(null, host);
  location.hash = '';
});

test('the parts of the address are told, with what is encoded in them', async () => {
  location.hash = '#/draft/a%20b';
  await act(() => render(<Route />, host));
  expect(host.textContent).toBe('draft / a b');
});

test('an address that changes is told', async () => {
  await act(() => render(<Route />, host));
  await act(() => {
    location.hash = '#/lesson/new';
    dispatchEvent(new Event('hashchange'));
  });
  expect(host.textContent).toBe('lesson / new');
});

test('an address that changed between the first drawing and the listening is told', async () => {
  await act(() => {
    render(<Route />, host);
    location.hash = '#/lesson/new';
    dispatchEvent(new Event('hashchange'));
  });
  expect(host.textContent).toBe('lesson / new');
});
