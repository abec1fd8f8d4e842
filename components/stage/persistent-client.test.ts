import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPersistentClient } from './persistent-client.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Word {
  text: string;
}

const start = (hears: (word: Word, time: number) => Promise<string | undefined>) => {
  const end = new AbortController();
  const times = new Map<Word, number>();
  const send = vi.fn((word: Word) => {
    const time = (times.get(word) ?? 0) + 1;
    times.set(word, time);
    return hears(word, time);
  });
  const state = { connected: true };
  const onAnswer = vi.fn();
  const onTrouble = vi.fn();
  const onGone = vi.fn();
  const port = { send, connected: () => state.connected };
  const client = createPersistentClient({ port, onAnswer, onTrouble, onGone, signal: end.signal });
  return { client, send, state, onAnswer, onTrouble, onGone, end };
};

test('a message that is heard is sent once', async () => {
  const { client, send, onAnswer } = start(async () => 'yes');
  await client.say({ text: 'a' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(send).toHaveBeenCalledTimes(1);
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith('yes');
});

test.each([
  ['rejects', () => Promise.reject(new Error('the worker died'))],
  ['answers nothing', () => Promise.resolve(undefined)],
])('a message is sent again while the worker %s, and not after it was heard', async (_what, deaf) => {
  const { client, send, onAnswer } = start((_word, time) => (time < 5 ? deaf() : Promise.resolve('yes')));
  void client.say({ text: 'a' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(send).toHaveBeenCalledTimes(5);
  expect(onAnswer).toHaveBeenCalledTimes(1);
});

test('the same message is sent each time, so that the worker can tell', async () => {
  const { client, send } = start(async (_word, time) => (time < 3 ? undefined : 'yes'));
  void client.say({ text: 'a' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(new Set(send.mock.calls.map(([word]) => word)).size).toBe(1);
});

test('a message does not wait for one that is not heard', async () => {
  const { client, onAnswer } = start(async word => (word.text === 'b' ? 'yes' : undefined));
  void client.say({ text: 'a' });
  await client.say({ text: 'b' });
  expect(onAnswer).toHaveBeenCalledTimes(1);
});

test('trouble is told while it lasts', async () => {
  const state = { deaf: true };
  const { client, onTrouble } = start(async () => (state.deaf ? undefined : 'yes'));
  void client.say({ text: 'a' });
  await vi.advanceTimersByTimeAsync(3000);
  expect(onTrouble).toHaveBeenLastCalledWith(true);
  state.deaf = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(onTrouble).toHaveBeenLastCalledWith(false);
});

test('hurrying sends what waits at once', async () => {
  const { client, send } = start(async () => undefined);
  void client.say({ text: 'a' });
  await vi.advanceTimersByTimeAsync(20_000);
  const before = send.mock.calls.length;
  client.hurry();
  expect(send).toHaveBeenCalledTimes(before + 1);
});

test('when the extension is gone it says so and sends no more', async () => {
  const { client, send, state, onGone } = start(async () => undefined);
  void client.say({ text: 'a' });
  await vi.advanceTimersByTimeAsync(0);
  state.connected = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(onGone).toHaveBeenCalled();
  expect(send).toHaveBeenCalledTimes(1);
});

test('nothing is sent after the end', async () => {
  const { client, send, end } = start(async () => undefined);
  void client.say({ text: 'a' });
  await vi.advanceTimersByTimeAsync(0);
  end.abort();
  void client.say({ text: 'b' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(send).toHaveBeenCalledTimes(1);
});
