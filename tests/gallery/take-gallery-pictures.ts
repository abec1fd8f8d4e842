import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/browsers.mjs';
import { galleryLanguages } from './gallery-language.ts';
import { type GalleryVariant, galleryVariants } from './gallery-variants.ts';
import type { GalleryView } from './gallery-view.ts';

/** How long a card gets to arrive, in milliseconds. */
const settle = 450;

/**
 * Takes a picture of every view in every variant.
 *
 * @param folder where the gallery is; the pictures come into `pictures/` in it
 * @returns what went wrong, one sentence a picture that could not be brought into its state
 */
export async function takeGalleryPictures(
  folder: string,
  views: readonly GalleryView[],
  told: (line: string) => void,
): Promise<string[]> {
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('There is no Chromium. Run: node scripts/prepare.mjs --browsers chromium');
  const pictures = join(folder, 'pictures');
  await mkdir(pictures, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const troubles: string[] = [];
  try {
    for (const variant of galleryVariants) {
      const { width, height, scheme: colorScheme } = variant;
      const page = await browser.newPage({
        viewport: { width, height },
        colorScheme,
        reducedMotion: 'reduce',
      });
      for (const view of views) {
        const file = `${view.name}-${variant.name}.png`;
        const trouble = await bringUp(page, folder, view, variant).catch(
          (error: Error) => error.message.split('\n')[0],
        );
        if (trouble) troubles.push(`${file}: ${trouble}`);
        await page.screenshot({ path: join(pictures, file) });
      }
      await page.close();
      told(`${views.length} pictures: ${variant.title}`);
    }
  } finally {
    await browser.close();
  }
  return troubles;
}

/** Opens a view and does what is to be done first; returns what the page complained about. */
const bringUp = async (
  page: Page,
  folder: string,
  view: GalleryView,
  variant: GalleryVariant,
): Promise<string | undefined> => {
  const faults: string[] = [];
  const listen = (error: Error): void => void faults.push(error.message);
  page.on('pageerror', listen);
  try {
    const address = pathToFileURL(join(folder, 'frame.html'));
    address.search = `view=${view.name}&language=${variant.language}`;
    await page.goto(address.href);
    await page.waitForTimeout(view.after ?? settle);
    for (const deed of view.deeds?.(galleryLanguages[variant.language]) ?? []) {
      if ('press' in deed) {
        const point = await page.evaluate(middleOf, deed.press);
        if (!point) return `there is no “${deed.press}”`;
        await page.mouse.click(point.x, point.y);
      } else {
        await page.locator(deed.into).fill(deed.type);
        await page.keyboard.press('Tab');
      }
      await page.waitForTimeout(settle);
    }
    // What the pointer is on after the deeds is not what the picture is about.
    await page.mouse.move(0, 0);
    const isEmpty = await page.evaluate(() => {
      const { galleryRoots } = globalThis as unknown as { galleryRoots: ShadowRoot[] };
      const parts = galleryRoots.flatMap(root => [...root.querySelectorAll('button, .ring, .card')]);
      return !parts.some(part => part.checkVisibility({ visibilityProperty: true }));
    });
    return faults[0] ?? (isEmpty ? 'nothing is shown' : undefined);
  } finally {
    page.off('pageerror', listen);
  }
};

/** Runs in the page: where a button of the stage is. */
const middleOf = (name: string): { x: number; y: number } | undefined => {
  const { galleryRoots } = globalThis as unknown as { galleryRoots: ShadowRoot[] };
  const buttons = galleryRoots.flatMap(root => [...root.querySelectorAll('button')]);
  const button = buttons.find(each => (each.ariaLabel ?? each.innerText).trim() === name);
  if (!button) return undefined;
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};
