import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseRecorderWords } from '../../../components/recorder/words/choose-recorder-words.ts';
import { humanClick } from '../support/human-mouse.ts';
import { playIn, recordIn, ringOf } from '../support/locate-journey.ts';
import { type PageBench, startPageBench } from '../support/page-bench.ts';

const html = (
  above: number,
): string => `<!doctype html><html lang="en"><title>Plan</title><style>body{margin:0}</style>
<div style="height:${above}px"></div><main tabindex="0"><canvas id="plan" width="600" height="300"></canvas></main></html>`;
const words = chooseRecorderWords(['en'], 0);

let bench: PageBench;
beforeAll(async () => {
  bench = await startPageBench({ context: { viewport: { width: 900, height: 700 } } });
});
afterAll(() => bench?.close());

const pressSpot = async (page: Page): Promise<void> => {
  const box = await page.locator('#plan').boundingBox();
  if (!box) throw new Error('There is no canvas.');
  await humanClick(page.mouse, { x: box.x + 450, y: box.y + 90 });
};

test('the author accepts a spot of a drawing, and the stage marks it', async () => {
  const first = await bench.open({ html: html(40) });
  const before = (await bench.heard()).length;
  const [target] = await recordIn(bench, first, async page => {
    await pressSpot(page);
    await page.getByText(words.askPoint).waitFor();
    const told = (await bench.heard()).slice(before).filter(({ type }) => type === 'recorder/action');
    expect(told).toEqual([]);
    await page.getByRole('button', { name: words.thisPoint }).click();
  });
  expect(target).toMatchObject({ tag: 'canvas', region: { x: 0.75, y: 0.3 } });
  await first.close();
  const second = await bench.open({ html: html(150) });
  if (target) await playIn(bench, second, target);
  await expect.poll(() => ringOf(second)).toEqual({ x: 430, y: 220, width: 40, height: 40 });
  // A press elsewhere on the drawing is not the step, nor is a key on it; one near the point is.
  const done = async (): Promise<number> =>
    (await bench.heard()).filter(({ type }) => type === 'stage/step-done').length;
  const earlier = await done();
  for (const [x, y] of [
    [100, 300],
    [450, 200],
    [480, 240],
  ] as const) {
    await humanClick(second.mouse, { x, y });
  }
  await second.evaluate('plan.tabIndex = 0; plan.focus()');
  await second.keyboard.press('Enter');
  await second.waitForTimeout(400);
  expect(await done()).toBe(earlier);
  await humanClick(second.mouse, { x: 465, y: 228 });
  await expect.poll(done).toBe(earlier + 1);
  await second.close();
});

test('the author wants the whole drawing, or ends the recording without an answer', async () => {
  for (const answer of [words.wholeDrawing, words.stop]) {
    const page = await bench.open({ html: html(40) });
    const [target] = await recordIn(bench, page, async () => {
      await pressSpot(page);
      await page.getByRole('button', { name: answer }).click();
    });
    expect(target).toMatchObject({ tag: 'canvas' });
    expect(target).not.toHaveProperty('region');
    await page.close();
  }
});
