import type { chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/browsers.mjs';

type ContextOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** What every trial finds, whichever the detector: screen, downloads, clipboard. */
export const contextOptions = {
  viewport: { width: 1280, height: 720 },
  acceptDownloads: true,
  permissions: ['clipboard-read', 'clipboard-write'],
} satisfies ContextOptions;

/** What Playwright would set and a person's browser does not: in a muted one no tab is ever heard. */
export const unwantedSwitches = ['--mute-audio'];

/** Nothing of a bench asks the network: peers that would are told that nobody is there. */
export const browserSwitches = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Where Chromium is.
 *
 * @throws when there is none
 */
export const chromiumPath = (): string => {
  const path = findBrowser('chromium');
  if (!path) throw new Error('There is no Chromium. Run: node scripts/prepare.mjs --browsers chromium');
  return path;
};
