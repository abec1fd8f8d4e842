import type { TestProject } from 'vitest/node';
import { startNodeRed } from './node-red.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the Node-RED that all e2e tests share: `inject('nodeRed')`. */
    nodeRed: string;
  }
}

/** Starts Node-RED once for all test files of a project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const nodeRed = await startNodeRed();
  project.provide('nodeRed', nodeRed.url);
  return () => nodeRed.stop();
}
