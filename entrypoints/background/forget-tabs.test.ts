import { expect, it, vi } from 'vitest';
import type { StruggleEvent } from '../../guides/struggle/struggle-event.ts';
import { forgetSite } from './forget-site.ts';
import { forgetTabs } from './forget-tabs.ts';
import { inTurn } from './in-turn.ts';
import { tabWatch } from './tab-watch.ts';

vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: {
      query: async () => [
        { id: 1, url: 'https://erp.example.com/orders' },
        { id: 2, url: 'https://crm.example.com/' },
        { id: 3 },
      ],
    },
  },
}));

const error: StruggleEvent = { type: 'error', at: 0, id: 1, target: 'button#save' };
const watching = () => {
  const kept = new Map<number, unknown>();
  const tabs = tabWatch({
    read: async () => new Map(kept),
    keep: (tab, value) => void (value === undefined ? kept.delete(tab) : kept.set(tab, value)),
  });
  const turns = inTurn();
  /** Something is heard of a tab, which takes a moment until it is joined. */
  const hear = (tab: number) =>
    turns(tab, async () => {
      await new Promise(resolve => setTimeout(resolve, 5));
      await tabs.take(tab, 0, error);
    });
  return { kept, context: { tabs, turns }, hear };
};

it('forgets a tab that was closed, also where something of it is being heard', async () => {
  const { kept, context, hear } = watching();
  await Promise.all([hear(1), hear(2), forgetTabs(context, [1])]);
  expect([...kept.keys()]).toEqual([2]);
});

it('forgets all tabs, also those that are only being heard of', async () => {
  const { kept, context, hear } = watching();
  await hear(1);
  await Promise.all([hear(1), hear(2), forgetTabs(context)]);
  expect(kept.size).toBe(0);
});

it('forgets the tabs of a site', async () => {
  const { kept, context, hear } = watching();
  await Promise.all([hear(1), hear(2), hear(3), forgetSite(context, 'https://erp.example.com/*')]);
  expect([...kept.keys()]).toEqual([2, 3]);
});
