import { joinWorkspace } from '../support/join-workspace.ts';
import type { Journey } from './journey.ts';

/** Joins a workspace by a link in the options, and looks how things stand there. */
export const joinByLink = async (
  { handrail, show }: Pick<Journey, 'handrail' | 'show'>,
  link: string,
): Promise<void> => {
  const options = await handrail.page('options.html');
  await joinWorkspace(options, link);
  await options.getByRole('heading', { name: 'Workspace' }).scrollIntoViewIfNeeded();
  await show('workspace', options);
  await options.close();
};
