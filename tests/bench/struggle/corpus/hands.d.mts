import type { Locator, Page } from 'playwright-core';

/** A CSS selector, a locator, or a point of the viewport in px. */
export type HandsTarget = string | Locator | { x: number; y: number };

/** What the sessions use of a person's hands: see hands.mjs. */
export interface PersonHands {
  /** Goes there and presses once. */
  click(target: HandsTarget, options?: { button?: 'left' | 'right' }): Promise<void>;
  /** Goes there and presses `times` times, `gap` ms apart. */
  burst(target: HandsTarget, times: number, gap?: number): Promise<void>;
  move(target: HandsTarget): Promise<void>;
  drag(from: HandsTarget, to: HandsTarget, options?: { ms?: number }): Promise<void>;
  /** Presses a key or a chord. */
  key(name: string, times?: number, gap?: number): Promise<void>;
  /** Turns the wheel: `times` notches of `px` px. */
  wheel(px: number, times?: number, gap?: number): Promise<void>;
}

/** The hands of a person on a page, whose gaps and positions are drawn from `rng`. */
export function handsOf(page: Page, rng: () => number): PersonHands;
