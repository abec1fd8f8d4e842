import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostileBench, startHostileBench } from './hostile-bench.ts';
import { launchHostileFirefox } from './hostile-firefox.ts';
import { allHostilePages } from './pages/all-hostile-pages.ts';
import { playHostilePage } from './play-hostile-page.ts';

let bench: HostileBench;
beforeAll(async () => {
  bench = await startHostileBench(await launchHostileFirefox());
});
afterAll(() => bench?.close());

describe('in Firefox, a step is shown at its target and can be used', () => {
  it.each(allHostilePages)('on $name', async page => {
    await expect(playHostilePage(bench, page)).resolves.toBeUndefined();
  });
});
