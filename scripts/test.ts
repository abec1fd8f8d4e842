/**
 * Checks, builds and tests everything but what has a command of its own (`npm run test:apps`, `test:policy`,
 * `test:hostile`), and stops at the first step that fails. `npm test -- unit chromium` does only the steps named.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './build.ts';
import { lintExtension } from './lint-extension.ts';

const root = join(import.meta.dirname, '..');
const started = Date.now();
const counts = { passed: 0, failed: 0 };

/** Runs a program of node_modules and says whether it succeeded. */
const run = (program: string, ...args: string[]): boolean => {
  const file = join(root, 'node_modules/.bin', program);
  return spawnSync(file, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
};

/** Runs the tests of a project of vitest.config.ts, and of others that belong to the same step, and counts them. */
const vitest = (project: string, ...others: string[]): boolean => {
  const report = join(root, `.cache/test-reports/${project}.json`);
  mkdirSync(join(report, '..'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const projects = [project, ...others].flatMap(name => ['--project', name]);
  const succeeded = run('vitest', 'run', ...projects, ...reporters);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    counts.passed += numPassedTests;
    counts.failed += numFailedTests;
  } catch {
    console.error(`The tests of ${project} ended without a report.`);
    return false;
  }
  return succeeded;
};

const lint = async (): Promise<boolean> => {
  const findings = await lintExtension();
  console.log(
    findings.length === 0 ? 'Mozilla’s linter has nothing against the build.' : findings.join('\n'),
  );
  return findings.length === 0;
};

const build = async (e2e: boolean): Promise<boolean> => {
  await buildExtension({ e2e });
  return true;
};

const steps: { name: string; title: string; work: () => boolean | Promise<boolean> }[] = [
  { name: 'format', title: 'Format and lint', work: () => run('biome', 'check', '.') },
  { name: 'types', title: 'Types', work: () => run('tsc', '--noEmit') },
  { name: 'rules', title: 'Rules of the project', work: () => vitest('rules') },
  { name: 'unit', title: 'Unit tests', work: () => vitest('unit', 'guides') },
  { name: 'server', title: 'Tests of the server on both engines', work: () => vitest('server') },
  { name: 'faults', title: 'Tests of what can go wrong in a sync', work: () => vitest('faults') },
  { name: 'build', title: 'Builds for Chromium and Firefox', work: () => build(false) },
  { name: 'build-e2e', title: 'Builds for the tests in a browser', work: () => build(true) },
  { name: 'lint', title: 'Lint of the extension', work: lint },
  { name: 'output', title: 'Rules of the builds', work: () => vitest('build') },
  {
    name: 'content-scripts',
    title: 'Tests of the content scripts in Chromium',
    work: () => vitest('content-scripts'),
  },
  { name: 'chromium', title: 'Tests in Chromium', work: () => vitest('chromium', 'chromium-at-work') },
  { name: 'firefox', title: 'Tests in Firefox', work: () => vitest('firefox') },
];

const elapsed = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const runSteps = async (): Promise<boolean> => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter(name => !steps.some(step => step.name === name));
  if (unknown.length > 0) {
    console.error(
      `No step is called ${unknown.join(' or ')}. There are: ${steps.map(({ name }) => name).join(', ')}.`,
    );
    return false;
  }
  for (const { name, title, work } of steps) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`\n== ${title} (after ${elapsed(started)}) ==`);
    const since = Date.now();
    const succeeded = await Promise.resolve()
      .then(work)
      .catch((error: Error) => console.error(error.message));
    console.log(`${succeeded ? 'Done' : 'FAILED'}: ${title}, ${elapsed(since)}`);
    if (!succeeded) return false;
  }
  return true;
};

const succeeded = await runSteps();
// A step without tests that fails, as a build, counts as one failure.
if (!succeeded && counts.failed === 0) counts.failed = 1;
console.log(`\nHandrail: ${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
