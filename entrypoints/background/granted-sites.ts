import browser from 'webextension-polyfill';

/** The sites that the browser lets Handrail work on, as match patterns. The browser's word is the only list there is. */
export const grantedSites = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];
