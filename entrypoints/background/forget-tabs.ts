import type { WorkerContext } from './worker-context.ts';

/**
 * Forgets what happened in tabs, after what is being heard of them: that would be kept otherwise. What is heard later is
 * up to what is allowed by then.
 *
 * @param which all tabs where it is not given
 */
export const forgetTabs = async (
  { tabs, turns }: Pick<WorkerContext, 'tabs' | 'turns'>,
  which?: readonly number[],
): Promise<void> => {
  if (!which) return turns.afterAll(() => tabs.forget());
  await Promise.all(which.map(tab => turns(tab, () => tabs.drop(tab))));
};
