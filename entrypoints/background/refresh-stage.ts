import browser, { type Tabs } from 'webextension-polyfill';
import type { ShowView } from '../../guides/contracts/stage-view.ts';
import { pageOf } from '../../guides/match/page-of.ts';
import { buildStageView } from './build-stage-view.ts';
import { grantedSites } from './granted-sites.ts';
import type { WorkerContext } from './worker-context.ts';

/**
 * Shows a tab its present view. The stage is brought into the tab when there is something to show for the first time;
 * where there is nothing, only a stage that is there already is told.
 */
export const refreshTab = async (context: WorkerContext, tab: Tabs.Tab): Promise<void> => {
  const page = pageOf(tab.url ?? '');
  if (tab.id === undefined || page === null) return;
  const view = await buildStageView(context, tab.id, page);
  if (!view.ok) return;
  const message: ShowView = { type: 'stage/show', view: view.value };
  const heard = await browser.tabs
    .sendMessage(tab.id, message, { frameId: 0 })
    .then(answer => answer !== undefined && answer !== null)
    .catch(() => false);
  const { offer, run, lesson, launchers } = view.value;
  if (heard || !tab.active || !(offer || run || lesson || launchers)) return;
  // A page that the browser keeps to itself, or that is just unloading, refuses; its successor asks by itself.
  await browser.scripting
    .executeScript({
      target: { tabId: tab.id },
      files: ['content-scripts/stage.js'],
      injectImmediately: true,
    })
    .catch(() => undefined);
};

/** Shows every tab on a granted site its present view. */
export const refreshStages = async (context: WorkerContext): Promise<void> => {
  const url = await grantedSites();
  if (url.length === 0) return;
  await Promise.all((await browser.tabs.query({ url })).map(tab => refreshTab(context, tab)));
};
