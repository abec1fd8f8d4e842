import browser, { type Tabs } from 'webextension-polyfill';

interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/**
 * Opens the side panel, in Firefox the side bar. To be called straight from the click on the browser's button: both
 * browsers want the person's gesture, and that click is also what lets Handrail take pictures of the tab.
 */
export const openHub = (tab: Tabs.Tab): Promise<void> => {
  const { sidePanel } = browser as { sidePanel?: SidePanel };
  if (sidePanel && tab.windowId !== undefined) return sidePanel.open({ windowId: tab.windowId });
  return browser.sidebarAction.open();
};
