import type { OpenTab, PagePlatform } from '../../components/shared/page-platform.ts';

/** A browser in memory that remembers what it was asked to do. */
export interface MemoryPlatform extends PagePlatform {
  /** What was done, oldest first, such as `showTab 7`. */
  readonly done: string[];
  /** What the browser answers when it is asked for a site. */
  grants: boolean;
  /** The tab in front. */
  front: OpenTab | null;
  /** Another tab comes to the front. */
  turnTo(tab: OpenTab | null): void;
}

/** A browser with two tabs, on 31 January 2026 at noon. */
export const createMemoryPlatform = (): MemoryPlatform => {
  const listeners = new Set<() => void>();
  const done: string[] = [];
  const tabs: OpenTab[] = [
    { id: 7, title: 'Flows', address: 'https://flows.example.com/editor', active: true },
    { id: 8, title: 'Orders', address: 'https://erp.example.com/orders', active: false },
  ];
  const platform: MemoryPlatform = {
    done,
    grants: true,
    front: tabs[0] ?? null,
    turnTo: tab => {
      platform.front = tab;
      for (const listener of listeners) listener();
    },
    version: '0.1.0',
    now: () => Date.UTC(2026, 0, 31, 12),
    requestSite: async pattern => {
      done.push(`requestSite ${pattern}`);
      return platform.grants;
    },
    requestSharing: async () => {
      done.push('requestSharing');
      return platform.grants;
    },
    removeSite: async pattern => {
      done.push(`removeSite ${pattern}`);
      return platform.grants;
    },
    activeTab: async () => platform.front,
    openTabs: async () => tabs,
    onTabChange: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    showTab: async id => void done.push(`showTab ${id}`),
    showOwnTab: async () => void done.push('showOwnTab'),
    openPage: async (page, at) => void done.push(`openPage ${page}${at ? `#/${at}` : ''}`),
    addressOf: page => `/${page}.html`,
    download: (name, type, text) => void done.push(`download ${name} ${type} ${text}`),
    shrinkPicture: async () => ({ type: 'image/webp', data: 'AAAA' }),
  };
  return platform;
};
