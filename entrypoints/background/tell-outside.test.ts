import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Outside } from '../../guides/contracts/outside.ts';
import { outsideTeller } from './tell-outside.ts';

const { send } = vi.hoisted(() => ({ send: vi.fn(async () => undefined) }));
vi.mock('webextension-polyfill', () => ({ default: { tabs: { sendMessage: send } } }));

beforeEach(() => {
  vi.useFakeTimers();
  send.mockReset();
  send.mockImplementation(async () => undefined);
});
afterEach(() => {
  vi.useRealTimers();
});

const teller = (answer: () => Outside) => {
  const asked: [tab: number, since: number][] = [];
  const of = (tab: number, since: number): Outside => {
    asked.push([tab, since]);
    return answer();
  };
  return { tell: outsideTeller({ of }, Date.now), asked };
};
// No orders: a site may have been switched off since the press.
const told = (outside: Outside) => ({ type: 'sentinel/outside', outside });

it('tells the frame of the press, a moment after it, that the page has opened something, and no more', async () => {
  const { tell, asked } = teller(() => ({ pending: false, opened: true }));
  const pressedAt = Date.now();
  tell(7, 3, pressedAt);
  await vi.advanceTimersByTimeAsync(300);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(asked).toEqual([[7, pressedAt - 150]]);
  expect(send.mock.calls).toEqual([[7, told({ pending: false, opened: true }), { frameId: 3 }]]);
});

it('says again that a request is under way, for no longer than ten seconds', async () => {
  const { tell } = teller(() => ({ pending: true, opened: false }));
  tell(7, 0, Date.now());
  await vi.advanceTimersByTimeAsync(10_000);
  const sent = send.mock.calls.length;
  expect(sent).toBeGreaterThan(10);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(send.mock.calls).toHaveLength(sent);
});

it('says nothing where there is nothing to tell', async () => {
  const { tell, asked } = teller(() => ({ pending: false, opened: false }));
  tell(7, 0, Date.now());
  await vi.advanceTimersByTimeAsync(20_000);
  expect(asked).toHaveLength(1);
  expect(send).not.toHaveBeenCalled();
});

it('tells of the last press of a frame alone, and of each frame by itself', async () => {
  const { tell, asked } = teller(() => ({ pending: true, opened: false }));
  const first = Date.now();
  tell(7, 0, first);
  await vi.advanceTimersByTimeAsync(200);
  const second = Date.now();
  tell(7, 0, second);
  tell(7, 1, second);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(asked.every(([, since]) => since === second - 150)).toBe(true);
  expect(new Set(send.mock.calls.map(call => JSON.stringify((call as unknown[])[2])))).toEqual(
    new Set(['{"frameId":0}', '{"frameId":1}']),
  );
});

it('lets go of a page that is gone', async () => {
  send.mockImplementation(async () => {
    throw new Error('Could not establish connection. Receiving end does not exist.');
  });
  const { tell } = teller(() => ({ pending: false, opened: true }));
  tell(7, 0, Date.now());
  await vi.advanceTimersByTimeAsync(1000);
  expect(send).toHaveBeenCalledTimes(1);
});
