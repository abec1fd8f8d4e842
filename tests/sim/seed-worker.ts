import { parentPort, workerData } from 'node:worker_threads';
import { keepStep } from './keep-step.ts';

keepStep();
// What is imported now finds the tasks counted.
const { openSimEngine } = await import('./open-sim-engine.ts');
const { simulate } = await import('./simulate.ts');

const { database, tells } = workerData as { database: string; tells: boolean };
const shared = database === ':memory:' ? undefined : await openSimEngine(database);
parentPort?.on('message', async (seed: number | null) => {
  if (seed === null) {
    await shared?.close();
    return parentPort?.close();
  }
  const lines: string[] | undefined = tells ? [] : undefined;
  // In memory each has a database of its own, so that none finds what another has left.
  const opened = shared ?? (await openSimEngine(database));
  const result = await simulate(`${seed}`, opened, lines).catch((error: Error) => ({
    violations: [`It broke off: ${error.stack ?? error.message}`],
    faults: new Map(),
    story: '',
  }));
  if (!shared) await opened.close();
  parentPort?.postMessage({ seed, ...result, lines: lines ?? [] });
});
parentPort?.postMessage('ready');
