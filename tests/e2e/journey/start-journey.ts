import type { ChromiumWithHandrail } from '../support/chromium.ts';
import { handsOn } from '../support/hands.ts';
import { nodeRedEditor } from '../support/node-red-editor.ts';
import { stageInChromium } from '../support/stage-in-chromium.ts';
import type { Journey } from './journey.ts';

/** Opens Node-RED in a tab of its own. Handrail is installed, and nobody has been asked for anything yet. */
export const startJourney = async (
  handrail: ChromiumWithHandrail,
  url: string,
  show: Journey['show'] = async () => {},
): Promise<Journey> => {
  const app = await handrail.context.newPage();
  await app.goto(url);
  const editor = nodeRedEditor(handsOn(app, app.mouse));
  await editor.ready();
  return { handrail, app, editor, stage: await stageInChromium(app), show };
};
