import type { BrowserContext, Page } from 'playwright-core';
import type { Sign } from './outcome.ts';

/** A page for one scenario with one detector in it. */
export interface Trial {
  /** Not yet at any address. */
  page: Page;
  context: BrowserContext;
  /** Has the detector tell what it would tell when the page is left. Called shortly before the last moment that counts. */
  flush(): Promise<void>;
  /** What the detector saw since the trial was opened. */
  signs(): Promise<Sign[]>;
  /** Closes all that the trial opened. */
  end(): Promise<void>;
}

/** A browser that plays scenarios to one detector, one after the other. */
export interface DetectorBrowser {
  open(): Promise<Trial>;
  close(): Promise<void>;
}
