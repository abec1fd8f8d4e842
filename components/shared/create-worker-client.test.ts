import { expect, test, vi } from 'vitest';
import { createWorkerClient, type MessageChannel } from './create-worker-client.ts';

const channel = (send: MessageChannel['send']) => {
  const listeners = new Set<(message: unknown) => void>();
  const tell = (message: unknown): void => {
    for (const listener of listeners) listener(message);
  };
  const client = createWorkerClient({
    send,
    listen: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
  return { client, tell };
};

test('a request travels with its name and its input, and the answer comes back as it is', async () => {
  const send = vi.fn(async () => ({ ok: true, value: [] }));
  const { client } = channel(send);
  expect(await client.request('library/search', { text: 'deploy' })).toEqual({ ok: true, value: [] });
  expect(send).toHaveBeenCalledWith({
    type: 'page/request',
    name: 'library/search',
    input: { text: 'deploy' },
  });
});

test.each([undefined, null, 'yes', { value: 1 }])(
  'an answer of %j is a failure, not a value',
  async answer => {
    const { client } = channel(async () => answer);
    expect(await client.request('status/get', undefined)).toMatchObject({
      ok: false,
      error: { code: 'internal' },
    });
  },
);

test('a worker that is gone is a failure with the browser’s reason', async () => {
  const { client } = channel(() => Promise.reject(new Error('Could not establish connection.')));
  expect(await client.request('status/get', undefined)).toEqual({
    ok: false,
    error: { code: 'internal', message: 'Could not establish connection.' },
  });
});

test('only a notice of change is passed on, and only until the listener leaves', () => {
  const { client, tell } = channel(async () => null);
  const listener = vi.fn();
  const stop = client.onChange(listener);
  tell({ type: 'recorder/masks' });
  tell(null);
  expect(listener).not.toHaveBeenCalled();
  tell({ type: 'page/changed' });
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  tell({ type: 'page/changed' });
  expect(listener).toHaveBeenCalledTimes(1);
});
