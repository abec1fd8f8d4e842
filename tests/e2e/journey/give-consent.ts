import type { Journey } from './journey.ts';

/** Reads the welcome page and agrees. */
export const giveConsent = async ({ handrail, show }: Pick<Journey, 'handrail' | 'show'>): Promise<void> => {
  const welcome = await handrail.page('welcome.html');
  await show('welcome', welcome);
  await welcome.getByRole('button', { name: 'Agree' }).click();
  await welcome.getByRole('button', { name: 'Agree' }).waitFor({ state: 'detached' });
  await welcome.close();
};
