import type { Browser, Permissions, Tabs } from 'webextension-polyfill';
import type { ExtensionPage, OpenTab, PagePlatform } from './page-platform.ts';
import { shrinkPicture } from './shrink-picture.ts';

/** What a workspace is sent, in the words of Firefox (`data_collection_permissions`); `scripts/manifest.ts` declares the same. */
const sharedData = ['browsingActivity', 'websiteActivity', 'technicalAndInteraction'];

/** The parts of the extension API that pages use. */
export type PageApi = Pick<Browser, 'runtime' | 'tabs' | 'windows' | 'permissions'>;

/** The platform on the real browser. */
export const createPagePlatform = (api: PageApi): PagePlatform => {
  const ownAddress = api.runtime.getURL('/');
  const addressOf = (page: ExtensionPage, at?: string): string =>
    api.runtime.getURL(`/${page}.html${at ? `#/${at}` : ''}`);
  const isForeign = (tab: Tabs.Tab): boolean => !tab.url?.startsWith(ownAddress);
  const showTab = async (id: number): Promise<void> => {
    const tab = await api.tabs.update(id, { active: true });
    if (tab.windowId !== undefined) await api.windows.update(tab.windowId, { focused: true });
  };

  return {
    version: api.runtime.getManifest().version,
    now: () => Date.now(),
    requestSite: pattern => api.permissions.request({ origins: [pattern] }),
    requestSharing: () =>
      // Only Firefox knows of it.
      api.runtime.getManifest().browser_specific_settings
        ? api.permissions.request({ data_collection: sharedData } as Permissions.Permissions)
        : Promise.resolve(true),
    removeSite: pattern => api.permissions.remove({ origins: [pattern] }),
    activeTab: async () => {
      const [front] = await api.tabs.query({ active: true, currentWindow: true });
      const own = await api.tabs.getCurrent().catch(() => undefined);
      if (front && front.id !== own?.id && isForeign(front)) return openTab(front);
      // The panel stands in a tab of its own: the person means the page they looked at before.
      const others = (await api.tabs.query({ currentWindow: true })).filter(
        tab => tab.id !== own?.id && isForeign(tab),
      );
      others.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
      return openTab(others[0]);
    },
    openTabs: async () =>
      (await api.tabs.query({ windowType: 'normal' }))
        .filter(isForeign)
        .map(openTab)
        .filter(tab => tab !== null)
        .filter(tab => tab.address === '' || /^https?:/.test(tab.address)),
    onTabChange: listener => {
      const onUpdated = (_id: number, change: Tabs.OnUpdatedChangeInfoType): void => {
        if (change.url !== undefined || change.status === 'complete') listener();
      };
      api.tabs.onActivated.addListener(listener);
      api.tabs.onUpdated.addListener(onUpdated);
      api.windows.onFocusChanged.addListener(listener);
      return () => {
        api.tabs.onActivated.removeListener(listener);
        api.tabs.onUpdated.removeListener(onUpdated);
        api.windows.onFocusChanged.removeListener(listener);
      };
    },
    showTab,
    showOwnTab: async () => {
      const own = await api.tabs.getCurrent().catch(() => undefined);
      if (own?.id !== undefined) await showTab(own.id);
    },
    openPage: async (page, at) => {
      await api.tabs.create({ url: addressOf(page, at) });
    },
    addressOf,
    download: (name, type, text) => {
      const address = URL.createObjectURL(new Blob([text], { type }));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      // The browser reads the address after the click has been handled.
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    },
    shrinkPicture,
  };
};

const openTab = (tab: Tabs.Tab | undefined): OpenTab | null =>
  tab?.id === undefined
    ? null
    : { id: tab.id, title: tab.title || tab.url || '', address: tab.url ?? '', active: tab.active };
