import type { Journey } from './journey.ts';

/** Presses a grey button again and again, sees the offer, and takes it. */
export const stumbleAndAccept = async ({ app, editor, stage, show }: Journey): Promise<void> => {
  await app.bringToFront();
  await editor.pressDeployInVain(4);
  await stage.see('button', 'Show me');
  await show('offer', app);
  await stage.press('button', 'Show me');
};
