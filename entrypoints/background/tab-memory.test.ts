import { beforeEach, expect, it, vi } from 'vitest';
import { tabMemory } from './tab-memory.ts';

const { store, sets } = vi.hoisted(() => ({
  store: new Map<string, unknown>(),
  sets: { count: 0, full: false },
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async () => Object.fromEntries(store),
        set: async (items: Record<string, unknown>) => {
          sets.count += 1;
          await Promise.resolve();
          if (sets.full) throw new Error('QUOTA_BYTES quota exceeded');
          for (const [key, value] of Object.entries(items)) store.set(key, value);
        },
        remove: async (keys: string[]) => {
          for (const key of keys) store.delete(key);
        },
      },
    },
  },
}));

beforeEach(() => {
  store.clear();
  Object.assign(sets, { count: 0, full: false });
});

it('writes what comes in while it writes in one go, and the latest last', async () => {
  const memory = tabMemory();
  for (let round = 0; round < 20; round++) memory.keep(round % 2, round);
  await vi.waitFor(() => expect(store.size).toBe(2));
  expect(sets.count).toBeLessThanOrEqual(3);
  expect(await tabMemory().read()).toEqual(
    new Map([
      [0, 18],
      [1, 19],
    ]),
  );
});

it('forgets a tab', async () => {
  const memory = tabMemory();
  memory.keep(4, 'a');
  memory.keep(4, undefined);
  memory.keep(5, 'b');
  await vi.waitFor(async () => expect(await memory.read()).toEqual(new Map([[5, 'b']])));
});

it('leaves alone what is not its own, and stands a store that is full', async () => {
  store.set('other', 1);
  sets.full = true;
  const memory = tabMemory();
  memory.keep(1, 'a');
  await vi.waitFor(() => expect(sets.count).toBe(1));
  sets.full = false;
  memory.keep(2, 'b');
  await vi.waitFor(() => expect(store.has('watch:2')).toBe(true));
  expect(await memory.read()).toEqual(new Map([[2, 'b']]));
});
