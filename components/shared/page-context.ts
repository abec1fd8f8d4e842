import { createContext } from 'preact';
import type { Formats } from './create-formats.ts';
import type { PagePlatform } from './page-platform.ts';
import type { Words } from './words/words.ts';
import type { WorkerClient } from './worker-client.ts';

/** What every component of a page can reach. */
export interface PageTools {
  client: WorkerClient;
  platform: PagePlatform;
  /** The catalogue in the person's language. */
  words: Words;
  /** Numbers, dates and plurals in the person's language. */
  formats: Formats;
  /** The person's languages, best first. */
  languages: readonly string[];
}

/** Carries the tools from the page's root to its components. */
export const PageContext = createContext<PageTools | null>(null);
