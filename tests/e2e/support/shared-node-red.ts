import type { TestProject } from 'vitest/node';
import { startNodeRed } from './node-red.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The addresses of the Node-REDs, one for each file that runs at the same time: see `ownNodeRed`. */
    nodeReds: string[];
  }
}

/** Starts a Node-RED once for each of the files of a project that run side by side. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const sideBySide = Number(project.config.maxWorkers) || 1;
  const all = await Promise.all(Array.from({ length: sideBySide }, () => startNodeRed()));
  project.provide(
    'nodeReds',
    all.map(({ url }) => url),
  );
  return async () => void (await Promise.all(all.map(nodeRed => nodeRed.stop())));
}
