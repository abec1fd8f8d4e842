import type { TestProject } from 'vitest/node';
import { startRedmine } from './redmine.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the Redmine that all tests of other applications share: `inject('redmine')`. */
    redmine: string;
  }
}

/** Starts Redmine once for all test files of a project. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const redmine = await startRedmine();
  project.provide('redmine', redmine.url);
  return () => redmine.stop();
}
