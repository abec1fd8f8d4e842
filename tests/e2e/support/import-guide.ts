import type { Page } from 'playwright-core';

/** Gives a guide file to the studio, as an author does, and waits until it is there. */
export const importGuide = async (studio: Page, text: string): Promise<void> => {
  await chooseFile(studio, text);
  await studio.getByText(/was imported/).waitFor();
};

/** Gives a guide file to the studio and waits for the sentence that refuses it. */
export const importInVain = async (studio: Page, text: string): Promise<string> => {
  await chooseFile(studio, text);
  const alert = studio.getByText(/was not imported/);
  await alert.waitFor();
  return (await alert.textContent()) ?? '';
};

const chooseFile = (studio: Page, text: string): Promise<void> =>
  studio.getByLabel('Guide file').setInputFiles({
    name: 'guide.handrail.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
