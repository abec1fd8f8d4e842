import type { Page } from 'playwright-core';

/** A scripted stretch of work on a page: a struggle, or something that only looks like one. Public interface: keep it. */
export interface Scenario {
  id: string;
  /** Whether somebody who does this struggles. */
  struggle: boolean;
  family: string;
  /** The body of the page; a whole document where it begins with a doctype or with `<html`. */
  html: string;
  /**
   * Does it, by real input. The page is loaded, 1280×720, and nobody has touched it.
   *
   * @param mark to be called when the struggle begins, as labelled
   * @param rng seeded numbers from 0 to 1
   */
  run(page: Page, mark: () => void, rng: () => number): Promise<void>;
  /** What a detector should call it, if the scenario says so: any of these is right. */
  kinds?: string[];
  /** Selectors (CSS, open shadow roots and frames included) of what the person struggles with, if the scenario says so. */
  target?: string | string[];
  /** An expression that holds in the page at the end of the trace if everything went as scripted. */
  after?: string;
}
