import type { Picture } from '../../guides/schema/picture.ts';

/** A tab that a guide can be recorded or played in. */
export interface OpenTab {
  id: number;
  /** The page's title, or its address, or empty where Handrail may not see it. */
  title: string;
  /** The address, or empty where Handrail may not see it. */
  address: string;
  active: boolean;
}

/** A page of the extension. */
export type ExtensionPage = 'studio' | 'insights' | 'options' | 'welcome';

/** All that a page needs of the browser, apart from the worker. */
export interface PagePlatform {
  /** The extension's version, to show. */
  version: string;
  /** Present time in epoch milliseconds. */
  now(): number;
  /** Asks the person for access to a site. Must be called straight from a click, before anything is awaited. */
  requestSite(pattern: string): Promise<boolean>;
  /**
   * Asks the person, where the browser wants that, whether signals may leave this device for a workspace that they join. Must be
   * called straight from a click, before anything is awaited.
   */
  requestSharing(): Promise<boolean>;
  /** Gives the access to a site back. */
  removeSite(pattern: string): Promise<boolean>;
  /** The tab that the person looks at, never one of Handrail's own pages. */
  activeTab(): Promise<OpenTab | null>;
  /** The tabs of all windows, without Handrail's own pages. */
  openTabs(): Promise<OpenTab[]>;
  /** Calls the listener when another tab or another page is in front, until the returned function is called. */
  onTabChange(listener: () => void): () => void;
  /** Brings a tab to the front. */
  showTab(id: number): Promise<void>;
  /** Brings the tab that this page is in to the front. Does nothing where it is in none. */
  showOwnTab(): Promise<void>;
  /** Opens a page of the extension in a tab; `at` is its place within the page, such as `draft/1`. */
  openPage(page: ExtensionPage, at?: string): Promise<void>;
  /** Where a page of the extension is, for links. */
  addressOf(page: ExtensionPage, at?: string): string;
  /** Hands a file to the person. */
  download(name: string, type: string, text: string): void;
  /** Draws a picture anew, at most 1280 pixels wide or high and without the data a camera adds, or null where it is no picture. */
  shrinkPicture(file: Blob): Promise<Pick<Picture, 'type' | 'data'> | null>;
}
