import { expect } from 'vitest';
import type { Target } from '../../../guides/schema/target.ts';
import { stageViews } from '../support/stage-views.ts';
import { stageWords } from '../support/stage-words.ts';
import type { HostileBench, OpenedPage } from './hostile-bench.ts';
import type { HostilePage } from './hostile-page.ts';
import type { Box, StageSight } from './look-at-stage.ts';
import { type Colour, pixelsOf } from './pixels-of.ts';

/** What an author recorded of the button "Save order", before the page became what it is. */
const target: Target = {
  v: 1,
  locale: 'en',
  key: 'body>button[name=save-order]',
  tag: 'button',
  role: 'button',
  name: 'Save order',
  attributes: { name: 'save-order' },
  heading: 'Orders',
  order: [0, 2],
};

/** The ring's distance from its target, in CSS pixels. */
const margin = 4;
/** Colours of the light theme: the main button, the card, the ring. */
const [main, surface, ring]: Colour[] = [
  [11, 106, 107],
  [255, 255, 255],
  [14, 138, 138],
];

const poll = { timeout: 15_000, interval: 100 };

/** How far the ring is from where it should be, in CSS pixels. Infinite where there is none. */
const distance = ({ ring: around, target: at }: StageSight): number =>
  around && at
    ? Math.max(
        Math.abs(around.x + margin - at.x),
        Math.abs(around.y + margin - at.y),
        Math.abs(around.x + around.width - margin - at.x - at.width),
        Math.abs(around.y + around.height - margin - at.y - at.height),
      )
    : Number.POSITIVE_INFINITY;

/** What is wrong with the step now, in words; empty when all is well. */
const faultsOf = async (page: OpenedPage, given: HostilePage): Promise<string[]> => {
  const sight = await page.look();
  const faults: string[] = [];
  if (sight.hosts !== 1) faults.push(`${sight.hosts} hosts`);
  if (!(distance(sight) <= 1)) faults.push(`the ring is ${distance(sight)} px off`);
  if (!sight.card?.text.includes('Click Save')) faults.push('the card does not say it');
  for (const { name, onTop } of sight.buttons) if (!onTop) faults.push(`${name} is covered`);
  const next = sight.buttons.find(({ name }) => name === 'Next');
  if (!sight.ring || !sight.card || !next) return [...faults, 'something is missing'];
  const colour = pixelsOf(await page.picture());
  const middle = ({ y, height }: Box): number => y + height / 2;
  const painted = {
    main: colour(next.x + 5, middle(next)),
    surface: colour(sight.card.x + 6, middle(sight.card)),
  };
  if (!isLike(painted.main, main)) faults.push(`the button is painted ${painted.main}`);
  if (!isLike(painted.surface, surface)) faults.push(`the card is painted ${painted.surface}`);
  const edge = colour(sight.ring.x + sight.ring.width + 0.5, middle(sight.ring));
  if (!isLike(edge, ring)) faults.push(`the ring is painted ${edge}`);
  if (apart(sight.card, sight.target) > 20) faults.push('the card is not beside its target');
  const ground = sight.target && colour(sight.target.x + 5, sight.target.y + 5);
  if (given.paints && isLike(ground, surface)) faults.push('the target is not to be seen');
  return faults;
};

/** How much there is between a card and its target, in CSS pixels. */
const apart = (card: Box, at: Box | undefined): number =>
  at
    ? Math.max(
        card.x - at.x - at.width,
        at.x - card.x - card.width,
        card.y - at.y - at.height,
        at.y - card.y - card.height,
      )
    : Number.POSITIVE_INFINITY;

const isLike = (painted: Colour | undefined, wanted: Colour | undefined): boolean =>
  painted?.every((each, index) => Math.abs(each - (wanted?.[index] ?? 0)) <= 6) ?? false;

/** Presses one of the stage's buttons with the mouse, and waits until the worker has heard of it. */
const press = async (page: OpenedPage, name: string, says: string): Promise<void> => {
  const count = async (): Promise<number> => (await page.heard()).filter(type => type === says).length;
  const before = await count();
  const button = (await page.look()).buttons.find(each => each.name === name);
  if (!button) throw new Error(`There is no ${name}.`);
  await page.click({ x: button.x + button.width / 2, y: button.y + button.height / 2 });
  await expect.poll(count, { ...poll, message: `${name} says ${says}` }).toBe(before + 1);
};

/** The person presses a button of the page's own, which counts. */
const pressesPage = async (page: OpenedPage, given: HostilePage): Promise<void> => {
  const before = Number(await page.run(given.counts ?? 'window.pressed'));
  const { pressed } = await page.look();
  if (!pressed) throw new Error('The page has lost its button.');
  await page.click({ x: pressed.x + pressed.width / 2, y: pressed.y + pressed.height / 2 });
  await expect
    .poll(() => page.run(given.counts ?? 'window.pressed'), { ...poll, message: 'the page works' })
    .toBe(before + 1);
};

/** What the stage says without anybody having pressed anything. */
const byItself = new Set(['stage/view', 'stage/step-shown', 'stage/step-failed', 'stage/aside']);

/**
 * Plays one step on a hostile page and expects that it is shown at its target, on top and readable, that its buttons
 * work by the mouse and by nothing else, and that the page goes on working.
 */
export const playHostilePage = async (bench: HostileBench, given: HostilePage): Promise<void> => {
  const page = await bench.open(given);
  try {
    const around = given.frames?.map(path => ({ page: new URL(path, page.url).pathname }));
    const aimed = { ...target, ...(around && { frames: around }) };
    await page.show(stageViews.step({ target: aimed, advance: { on: 'acknowledge' } }));
    await expect.poll(async () => distance(await page.look()), poll).toBeLessThanOrEqual(1);
    if (given.begins) await page.run(given.begins);
    if (given.until) {
      await pressesPage(page, given);
      const { ring: around, target: at } = await page.look();
      if (around && at) expect(distance(await page.look())).toBeLessThanOrEqual(1);
      await page.run(given.until);
    }
    await expect.poll(() => faultsOf(page, given), poll).toEqual([]);
    expect((await page.heard()).filter(type => !byItself.has(type))).toEqual([]);
    if (given.late) {
      const next = (await page.look()).buttons.find(({ name }) => name === 'Next');
      if (next) await page.click({ x: next.x + next.width / 2, y: next.y + next.height / 2 });
      await expect.poll(async () => (await page.look()).said, poll).toContain(stageWords.notHeard);
    } else {
      await press(page, 'Back', 'stage/step-back');
      await press(page, 'Next', 'stage/step-done');
    }
    await pressesPage(page, given);
    expect(await page.heard()).not.toContain('stage/step-failed');
    if (given.holds) expect(await page.run(given.holds)).toBe(true);
    const done = async (): Promise<number> =>
      (await page.heard()).filter(type => type === 'stage/step-done').length;
    // What was pressed in the page moved nothing on.
    expect(await done()).toBe(given.late ? 0 : 1);
    if (given.unpressable || given.deaf || given.late) return;
    await page.show(stageViews.step({ target: aimed, advance: { on: 'click' } }, { revision: 3 }));
    await expect
      .poll(async () => (await page.look()).buttons.map(({ name }) => name), poll)
      .not.toContain('Next');
    expect(await done()).toBe(1);
    const { target: at } = await page.look();
    if (at) await page.click({ x: at.x + at.width / 2, y: at.y + at.height / 2 });
    await expect.poll(done, { ...poll, message: 'a press on the target' }).toBe(2);
  } finally {
    await page.close();
  }
};
