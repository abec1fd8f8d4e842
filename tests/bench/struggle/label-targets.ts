import type { Page } from 'playwright-core';
import type { Scenario } from './scenario.ts';

/**
 * The structural keys of what a scenario names as its target, in every frame as it is now; none when it names nothing.
 *
 * @param script the bundle of `peers/target-keys.ts`, as `targetKeys`
 */
export const labelTargets = async (page: Page, { target }: Scenario, script: string): Promise<string[]> => {
  if (target === undefined) return [];
  const asked = `(() => { ${script}; return targetKeys.keysOf(${JSON.stringify([target].flat())}); })()`;
  const answers = page.frames().map(frame => frame.evaluate(asked).catch(() => []));
  return (await Promise.all(answers)).flat() as string[];
};
