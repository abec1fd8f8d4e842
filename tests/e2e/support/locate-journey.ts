import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { chooseRecorderWords } from '../../../components/recorder/words/choose-recorder-words.ts';
import type { RecorderOrders } from '../../../guides/contracts/recorder.ts';
import type { StepView } from '../../../guides/contracts/stage-view.ts';
import type { Target } from '../../../guides/schema/target.ts';
import { humanClick } from './human-mouse.ts';
import type { PageBench } from './page-bench.ts';
import { stageViews } from './stage-views.ts';
import { stageWords } from './stage-words.ts';

const orders: RecorderOrders = {
  type: 'recorder/orders',
  recording: true,
  steps: 0,
  words: chooseRecorderWords(['en'], 0),
};

/** A rectangle in CSS pixels of the top viewport. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Script of every page: the page puts the element that is meant into `window.target`, from wherever it lives; `truth()`
 * says where that is in the top viewport.
 */
export const truthScript = `<script>
window.truth = () => {
  if (!window.target?.isConnected) return null;
  let { x, y, width, height } = target.getBoundingClientRect();
  for (let view = target.ownerDocument.defaultView; view !== window; view = view.parent) {
    const box = view.frameElement.getBoundingClientRect();
    x += box.x + view.frameElement.clientLeft;
    y += box.y + view.frameElement.clientTop;
  }
  return { x, y, width, height };
};
</script>`;

/** Where the page says that the element is. */
export const truthOf = (page: Page): Promise<Box | null> => page.evaluate('window.truth?.() ?? null');

/** Where the ring is, without its margin of 4 CSS pixels; null where none is seen. */
export const ringOf = (page: Page): Promise<Box | null> =>
  page.evaluate(() => {
    for (const host of document.querySelectorAll('[popover="manual"]')) {
      const ring = host.shadowRoot?.querySelector('.ring');
      if (!ring || getComputedStyle(ring).visibility === 'hidden') continue;
      const { x, y, width, height } = ring.getBoundingClientRect();
      return { x: x + 4, y: y + 4, width: width - 8, height: height - 8 };
    }
    return null;
  });

/** Waits until the ring is around the element that the page means, to a pixel. */
export const expectRing = async (page: Page): Promise<void> => {
  const off = async (): Promise<number> => {
    const [ring, truth] = [await ringOf(page), await truthOf(page)];
    if (!ring || !truth) return Number.POSITIVE_INFINITY;
    return Math.max(
      ...(['x', 'y', 'width', 'height'] as const).map(side => Math.abs(ring[side] - truth[side])),
    );
  };
  await expect.poll(off, { timeout: 8000 }).toBeLessThanOrEqual(1);
};

const missing = new RegExp(`${stageWords.absent}|${stageWords.unsure}`);

/** Waits until the stage says that the place is not there, or that several look alike; and shows no ring. */
export const expectMissing = async (page: Page, expected = missing): Promise<void> => {
  const said = async (): Promise<string> => (await page.locator('.say').allTextContents()).join();
  await expect.poll(said, { timeout: 8000 }).toMatch(expected);
  expect(await ringOf(page)).toBeNull();
};

/** Clicks with the mouse where the page says that the element is. */
export const clickTruth = async (page: Page): Promise<void> => {
  let truth: Box | null = null;
  await expect.poll(async () => (truth = await truthOf(page)), { timeout: 8000 }).not.toBeNull();
  const { x, y, width, height } = truth ?? { x: 0, y: 0, width: 0, height: 0 };
  await humanClick(page.mouse, { x: x + width / 2, y: y + height / 2 });
};

/** Records in a page what a person does, and returns the targets of the actions in their order. */
export const recordIn = async (
  bench: PageBench,
  page: Page,
  act: (page: Page) => Promise<void> = clickTruth,
  count = 1,
): Promise<Target[]> => {
  await bench.answer(page, 'recorder', orders);
  await bench.inject(page, 'recorder', true);
  await page.getByText('0 steps').waitFor();
  const before = (await bench.heard()).length;
  const told = async (): Promise<Target[]> =>
    (await bench.heard())
      .slice(before)
      .filter(({ type }) => type === 'recorder/action')
      .map(({ target }) => target as Target);
  await act(page);
  await expect.poll(async () => (await told()).length, { timeout: 8000 }).toBe(count);
  await bench.answer(page, 'recorder', { ...orders, recording: false });
  return told();
};

/** Shows a step at a target in a page. */
export const playIn = async (
  bench: PageBench,
  page: Page,
  target: Target,
  step: Partial<StepView> = {},
  allFrames = false,
): Promise<void> => {
  // Drawn by the stage of whichever frame it is: what is asked is where the target is found.
  await bench.answer(page, 'stage', stageViews.step({ target, plain: true, ...step }));
  await bench.inject(page, 'stage', allFrames);
};
