import { defineConfig } from 'vitest/config';

/** Rooms whose tests sit beside their subject, but for guides. */
const rooms = ['storage', 'sync', 'components', 'entrypoints', 'scripts', 'tests/bench'];

/** Tests in a real browser: one file after the other, where nothing else is said. */
const inBrowser = {
  fileParallelism: false,
  testTimeout: 90_000,
  hookTimeout: 90_000,
  retry: 0,
  // What a test waits for comes at once on a quiet machine, and much later on one that does other things besides.
  expect: { poll: { timeout: 15_000 } },
};

/** Two files at once: people pause, and so do tests that do as they do, so that two browsers do not starve each other. */
const sideBySide = { fileParallelism: true, maxWorkers: 2 };

/** Work in Node-RED from end to end, for which it and the browser need the machine for themselves. */
const atWork = [
  'consent',
  'driver',
  'journey',
  'newer-database',
  'no-room',
  'run-survives',
  'sync-worker-killed',
  'workspace',
  'worker-killed',
].map(name => `tests/e2e/chromium/${name}.test.ts`);

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: rooms.map(room => `${room}/**/*.test.{ts,tsx}`),
          exclude: ['sync/server/**'],
        },
      },
      {
        // On both engines: SQLite, and a PostgreSQL of the tests' own.
        extends: true,
        test: {
          name: 'server',
          include: ['sync/server/**/*.test.ts'],
          globalSetup: ['tests/fixtures/postgres/shared-postgres.ts'],
          testTimeout: 60_000,
        },
      },
      {
        // Servers as programs of their own, which are killed while they work; and a world in which everything fails at times.
        extends: true,
        test: {
          name: 'faults',
          include: ['tests/faults/*.test.ts', 'tests/sim/*.test.ts'],
          fileParallelism: false,
          testTimeout: 1_800_000,
        },
      },
      {
        // What decides is pure and remembers nothing: its many tests need no program of their own each.
        extends: true,
        test: { name: 'guides', include: ['guides/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['tests/rules/*.test.ts'],
          exclude: ['tests/rules/build-*.test.ts'],
          // The source is read and parsed once for all of them.
          isolate: false,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: { name: 'build', include: ['tests/rules/build-*.test.ts'] },
      },
      {
        // On pages that the tests serve, in which they mostly wait.
        extends: true,
        test: {
          ...inBrowser,
          name: 'content-scripts',
          include: ['tests/e2e/content-scripts/*.test.ts'],
          ...sideBySide,
        },
      },
      {
        extends: true,
        test: {
          ...inBrowser,
          name: 'chromium',
          include: ['tests/e2e/chromium/**/*.test.ts'],
          exclude: atWork,
          ...sideBySide,
          globalSetup: ['tests/e2e/support/shared-node-red.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...inBrowser,
          name: 'chromium-at-work',
          include: atWork,
          // After those that run side by side.
          sequence: { groupOrder: 1 },
          globalSetup: ['tests/e2e/support/shared-node-red.ts'],
        },
      },
      {
        // Of its own, because only the administrator of a machine may set a policy.
        extends: true,
        test: {
          ...inBrowser,
          name: 'policy',
          include: ['tests/e2e/policy/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/shared-node-red.ts'],
        },
      },
      {
        // Pages in the way of the stage, in both browsers, one beside the other.
        extends: true,
        test: {
          ...inBrowser,
          name: 'hostile',
          include: ['tests/e2e/hostile/*.test.ts'],
          ...sideBySide,
        },
      },
      {
        extends: true,
        test: {
          ...inBrowser,
          name: 'firefox',
          include: ['tests/e2e/firefox/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/shared-node-red.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...inBrowser,
          name: 'apps',
          include: ['tests/e2e/apps/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/shared-redmine.ts'],
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
