import { beforeEach, expect, it, vi } from 'vitest';
import { watchLiveness } from './page-liveness.ts';

type Listener = (...details: unknown[]) => void;
const { heard } = vi.hoisted(() => ({
  heard: {} as Record<string, (...details: unknown[]) => void>,
}));
vi.mock('webextension-polyfill', () => {
  const event = (name: string) => ({
    addListener: (listener: Listener) => {
      heard[name] = listener;
    },
  });
  return {
    default: {
      webRequest: {
        onBeforeRequest: event('begun'),
        onResponseStarted: event('answered'),
        onCompleted: event('completed'),
        onErrorOccurred: event('failed'),
      },
      tabs: { onCreated: event('opened'), onRemoved: event('closed'), onUpdated: event('changed') },
    },
  };
});

let now = 1000;
beforeEach(() => {
  now = 1000;
});
const begin = (): void => heard.begun?.({ requestId: 'r', tabId: 7 });
const open = (): void => heard.opened?.({ openerTabId: 7 });

it('tells of requests under way and tabs that were opened, where observing is allowed', () => {
  const liveness = watchLiveness(() => now);
  liveness.allow(true);
  begin();
  open();
  expect(liveness.of(7, 900)).toEqual({ pending: true, opened: true });
  expect(liveness.of(8, 900)).toEqual({ pending: false, opened: false });
  heard.completed?.({ requestId: 'r' });
  expect(liveness.of(7, 900)).toMatchObject({ pending: false });
});

it('keeps nothing where observing is not allowed, also when it is allowed later', () => {
  const liveness = watchLiveness(() => now);
  liveness.allow(false);
  begin();
  open();
  liveness.allow(true);
  expect(liveness.of(7, 900)).toEqual({ pending: false, opened: false });
});

it('forgets at once what was kept before it was known that nothing may be', () => {
  const liveness = watchLiveness(() => now);
  begin();
  open();
  expect(liveness.of(7, 900)).toEqual({ pending: true, opened: true });
  liveness.allow(false);
  expect(liveness.of(7, 900)).toEqual({ pending: false, opened: false });
});

it('tells of requests that are refused or cannot be sent, and not of those that were taken back', () => {
  const liveness = watchLiveness(() => now);
  const refused: unknown[] = [];
  liveness.onRefused(refusal => refused.push(refusal));
  const url = 'https://erp.example.com/orders';
  const ask = (requestId: string): void => heard.begun?.({ requestId, tabId: 7 });
  for (const id of ['a', 'b', 'c', 'd']) ask(id);
  now = 1400;
  heard.answered?.({ requestId: 'a', url, statusCode: 200 });
  heard.answered?.({ requestId: 'b', url, statusCode: 422 });
  heard.failed?.({ requestId: 'c', url, error: 'net::ERR_CONNECTION_REFUSED' });
  heard.failed?.({ requestId: 'd', url, error: 'net::ERR_ABORTED' });
  expect(refused).toEqual([1, 2].map(() => ({ tab: 7, begun: 1000, address: url })));
  liveness.allow(false);
  ask('e');
  heard.answered?.({ requestId: 'e', url, statusCode: 500 });
  expect(refused).toHaveLength(2);
});

it('takes a request for begun when it began, however often it is sent elsewhere', () => {
  const liveness = watchLiveness(() => now);
  liveness.allow(true);
  const refused: unknown[] = [];
  liveness.onRefused(refusal => refused.push(refusal));
  const url = 'https://erp.example.com/orders';
  heard.begun?.({ requestId: 's', tabId: 7 });
  now = 3400;
  heard.begun?.({ requestId: 's', tabId: 7 });
  expect(liveness.of(7, 900)).toMatchObject({ pending: true });
  heard.answered?.({ requestId: 's', url, statusCode: 500 });
  expect(refused).toEqual([{ tab: 7, begun: 1000, address: url }]);
});

const sound = (audible: boolean): void => heard.changed?.(7, { audible });

it('takes sound for an answer where it began after the press, and not where it went on', () => {
  const liveness = watchLiveness(() => now);
  liveness.allow(true);
  sound(true);
  expect(liveness.of(7, 900)).toMatchObject({ opened: true });
  expect(liveness.of(8, 900)).toMatchObject({ opened: false });
  now = 60_000;
  expect(liveness.of(7, 59_500)).toMatchObject({ opened: false });
});

it('takes sound for an answer of each of many presses, one soon after the other', () => {
  const liveness = watchLiveness(() => now);
  liveness.allow(true);
  sound(true);
  for (; now < 20_000; now += 1500) expect(liveness.of(7, now - 500)).toMatchObject({ opened: true });
  sound(false);
  now += 1500;
  expect(liveness.of(7, now - 500)).toMatchObject({ opened: false });
});

it('keeps no sound where observing is not allowed', () => {
  const liveness = watchLiveness(() => now);
  liveness.allow(false);
  sound(true);
  liveness.allow(true);
  expect(liveness.of(7, 900)).toMatchObject({ opened: false });
});
