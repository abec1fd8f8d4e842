import browser from 'webextension-polyfill';
import type { Result } from '../../guides/contracts/result.ts';

/** Where a stage is, in the browser's own words. */
export interface StagePlace {
  tab: number;
  frame: number;
  /** Firefox ESR does not name documents. */
  document?: string | undefined;
}

/** Brings the script with the asides to the very stage that asks for it: into its frame, and into no later document. */
export const bringAside = async ({ tab, frame, document }: StagePlace): Promise<Result<null>> => {
  // Without a stage beside it the script does nothing.
  const place = document === undefined ? { frameIds: [frame] } : { documentIds: [document] };
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab, ...place },
      files: ['content-scripts/aside.js'],
      injectImmediately: true,
    });
    return { ok: true, value: null };
  } catch {
    const message = 'The browser does not let Handrail show this here. Reload the page to try again.';
    return { ok: false, error: { code: 'not-allowed', message } };
  }
};
