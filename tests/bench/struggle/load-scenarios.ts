import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Scenario } from './scenario.ts';

/** Which half of the corpus: detectors are tuned on one and judged by the other. */
export type Half = 'development' | 'test';

const corpus = join(import.meta.dirname, 'corpus');

const problemOf = (given: Partial<Scenario>): string | undefined => {
  if (typeof given?.id !== 'string') return 'has no id';
  if (typeof given.struggle !== 'boolean') return `${given.id}: struggle is not true or false`;
  if (typeof given.family !== 'string') return `${given.id}: family is not a text`;
  if (typeof given.html !== 'string') return `${given.id}: html is not a text`;
  return typeof given.run === 'function' ? undefined : `${given.id}: run is not a function`;
};

/**
 * Reads scenarios: of one file, or of the corpus.
 *
 * @throws where a file exports none, one lacks a field, or two share an id
 */
export const loadScenarios = async (from: { file?: string; half?: Half }): Promise<Scenario[]> => {
  const files = from.file
    ? [resolve(from.file)]
    : globSync(`${from.half ?? '{development,test}'}/*.mjs`, { cwd: corpus })
        .sort()
        .map(path => join(corpus, path));
  const scenarios: Scenario[] = [];
  for (const file of files) {
    const exported: unknown = (await import(pathToFileURL(file).href)).scenarios;
    // A file of the corpus without scenarios is what the others share.
    if (exported === undefined && !from.file) continue;
    if (!Array.isArray(exported)) throw new Error(`${file} exports no array "scenarios".`);
    for (const each of exported) {
      const problem = problemOf(each);
      if (problem) throw new Error(`${file}: a scenario ${problem}.`);
      if (scenarios.some(({ id }) => id === each.id)) throw new Error(`${file}: ${each.id} is there twice.`);
      scenarios.push(each);
    }
  }
  if (scenarios.length === 0) throw new Error('There are no scenarios.');
  return scenarios;
};
