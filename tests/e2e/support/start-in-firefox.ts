import type { Page } from 'puppeteer-core';
import type { FirefoxWithHandrail } from './firefox.ts';
import { bidiOf } from './firefox-bidi.ts';
import { handsOn } from './hands.ts';
import type { RowMouse } from './human-mouse.ts';
import { type StageInFirefox, stageInFirefox } from './stage-in-firefox.ts';

/** Opens an application in Firefox and starts a guide there from the panel, as a person does. */
export const startInFirefox = async (
  firefox: FirefoxWithHandrail,
  address: string,
  title: string,
): Promise<{ app: Page; mouse: RowMouse; stage: StageInFirefox }> => {
  const app = await firefox.browser.newPage();
  await app.goto(address);
  const panel = await firefox.page('sidepanel.html');
  await app.bringToFront();
  await handsOn(panel, firefox.mouse(panel)).click(`button[aria-label="Start ${title}"]`);
  await app.bringToFront();
  const mouse = firefox.mouse(app);
  return { app, mouse, stage: stageInFirefox(bidiOf(firefox.browser), app, mouse) };
};
