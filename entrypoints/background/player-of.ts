import type { Player } from '../../guides/play/circumstances.ts';
import type { WorkerContext } from './worker-context.ts';

/** What is known of the person: what their browser and their organisation say. */
export const playerOf = async (context: WorkerContext): Promise<Player> => {
  const { roles } = await context.policy();
  return { languages: context.languages, ...(roles ? { roles } : {}) };
};
