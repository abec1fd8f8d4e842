import browser from 'webextension-polyfill';
import type { PageNotice } from '../../guides/contracts/page-to-worker.ts';

/** Tells every open extension page that something which it may show has changed. */
export const notifyPages = (): void => {
  const notice: PageNotice = { type: 'page/changed' };
  // Rejects where no page is open.
  void browser.runtime.sendMessage(notice).catch(() => undefined);
};
