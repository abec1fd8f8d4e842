import { launchChromium } from '../support/chromium.ts';
import { emptyNodeRed } from '../support/empty-node-red.ts';
import { exportGuide } from './export-guide.ts';
import { giveConsent } from './give-consent.ts';
import { guideTitle, recordGuide } from './record-guide.ts';
import { startJourney } from './start-journey.ts';
import { writeLesson } from './write-lesson.ts';

/** Records the journey's guide in a Chromium of its own, and gives the file that its author would hand out. */
export const recordInChromium = async (url: string): Promise<string> => {
  await emptyNodeRed(url);
  const handrail = await launchChromium();
  try {
    await giveConsent({ handrail, show: async () => {} });
    const journey = await startJourney(handrail, url);
    await writeLesson(journey);
    return await exportGuide(await recordGuide(journey), guideTitle);
  } finally {
    await handrail.close();
  }
};
