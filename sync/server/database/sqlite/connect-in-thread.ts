import { Worker } from 'node:worker_threads';
import type { DistantConnection } from './distant-connection.ts';
import type { ThreadAnswer, ThreadCall } from './sqlite-thread.ts';

interface Asked {
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/**
 * A connection in a thread of its own, so that this one goes on while the disk is waited for.
 *
 * @param path a file
 */
export const connectInThread = (path: string): DistantConnection => {
  const thread = new Worker(new URL('./sqlite-thread.ts', import.meta.url), { workerData: path });
  const asked: Asked[] = [];
  let ended: Error | undefined;
  // Only what is asked and not answered yet keeps the program from ending.
  thread.unref();
  const settle = (settleOne: (next: Asked) => void): void => {
    const next = asked.shift();
    if (asked.length === 0) thread.unref();
    if (next) settleOne(next);
  };
  const end = (error: Error): void => {
    ended ??= error;
    while (asked.length > 0) settle(({ reject }) => reject(error));
  };
  thread.on('message', (answer: ThreadAnswer) =>
    settle(({ resolve, reject }) => ('error' in answer ? reject(answer.error) : resolve(answer.value))),
  );
  thread.on('error', end);
  thread.on('exit', () => end(new Error('The database is closed.')));
  const ask =
    (method: ThreadCall['method']) =>
    (...given: unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        thread.ref();
        asked.push({ resolve, reject });
        thread.postMessage({ method, given } satisfies ThreadCall);
      });
  return Object.fromEntries(
    (['begin', 'rows', 'run', 'script', 'undo', 'close'] as const).map(method => [method, ask(method)]),
  ) as unknown as DistantConnection;
};
