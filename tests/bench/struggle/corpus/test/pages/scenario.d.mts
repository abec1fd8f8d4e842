import type { Page } from 'playwright-core';

/** One recorded way of working with a page, and whether the person is stuck in it. */
export interface Scenario {
  /** Unlike every other. */
  id: string;
  /** Whether a thoughtful person watching the screen would say: they are stuck. */
  struggle: boolean;
  /** The family it is counted in. */
  family: string;
  /** What a person would call the struggle, the plainest word first. */
  kinds?: string[];
  /** CSS selector of what the person struggles with. */
  target?: string;
  /** The body of the page, with its scripts. */
  html: string;
  /** Acts as the person does; `mark` is called at the onset of the struggle, `rng` gives 0..1. */
  run(page: Page, mark: () => void, rng: () => number): Promise<void>;
}
