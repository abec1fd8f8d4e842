import type { Page } from 'playwright-core';

/** The ring's distance from its target, in CSS pixels. */
const ringMargin = 4;

/**
 * How far off the ring is from the element that it should be around, in CSS pixels: the largest of the four edges'
 * distances. Infinite where no ring is seen. Needs a bench with opened shadow roots.
 */
export const distanceOfRing = (page: Page, selector: string): Promise<number> =>
  page.evaluate(
    ([wanted, margin]) => {
      const hosts = [...document.querySelectorAll('[popover="manual"]')];
      const ring = hosts.map(host => host.shadowRoot?.querySelector('.ring')).find(Boolean);
      const target = document.querySelector(wanted)?.getBoundingClientRect();
      if (!ring || !target || getComputedStyle(ring).visibility === 'hidden') return Number.POSITIVE_INFINITY;
      const box = ring.getBoundingClientRect();
      return Math.max(
        Math.abs(box.left + margin - target.left),
        Math.abs(box.top + margin - target.top),
        Math.abs(box.right - margin - target.right),
        Math.abs(box.bottom - margin - target.bottom),
      );
    },
    [selector, ringMargin] as const,
  );
