import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyExtension } from '../../e2e/support/extension-copy.ts';
import { type PageBench, startPageBench } from '../../e2e/support/page-bench.ts';

/**
 * Runs before Handrail's stage, in its own world, and tells the page what it cannot see: that the stage is asked for a
 * step, and that its target is found. The latter shows in the stage's looking at the nodes around the target from then
 * on, and at nothing else of them.
 */
const probe = `{
  const tell = what => document.dispatchEvent(new Event('stage-bench-' + what));
  chrome.runtime.onMessage.addListener(message => {
    if (message.type === 'stage/show' && message.view.run) tell('asked');
  });
  const { observe } = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (node, how) {
    if (how.subtree && how.childList && !how.attributes && !how.attributeFilter) tell('found');
    return observe.call(this, node, how);
  };
}
`;

/**
 * A browser with Handrail in it, which is quiet in every page where it is not asked for anything, so that all systems
 * are measured in the same one.
 */
export const startStageBench = async (): Promise<PageBench> => {
  const build = await mkdtemp(join(tmpdir(), 'handrail-stage-bench-'));
  try {
    await copyExtension('chrome-mv3', build);
    const stage = join(build, 'content-scripts/stage.js');
    await writeFile(stage, probe + (await readFile(stage, 'utf8')));
    return await startPageBench({ build });
  } finally {
    await rm(build, { recursive: true, force: true });
  }
};
