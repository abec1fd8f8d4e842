import { beforeEach, expect, it, vi } from 'vitest';
import { watchLiveness } from './page-liveness.ts';

type Listener = (details: Record<string, unknown>) => void;
const { heard } = vi.hoisted(() => ({
  heard: {} as Record<string, (details: Record<string, unknown>) => void>,
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
        onCompleted: event('completed'),
        onErrorOccurred: event('failed'),
      },
      tabs: { onCreated: event('opened'), onRemoved: event('closed') },
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
