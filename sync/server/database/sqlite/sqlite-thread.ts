import { parentPort, workerData } from 'node:worker_threads';
import { type SqliteConnection, sqliteConnection } from './sqlite-connection.ts';

/** What a thread is asked. */
export interface ThreadCall {
  method: keyof SqliteConnection;
  given: unknown[];
}

/** What it answers, in the order in which it was asked. */
export type ThreadAnswer = { value: unknown } | { error: unknown };

type Methods = Record<ThreadCall['method'], (...given: unknown[]) => unknown>;

let connection: Methods | undefined;

parentPort?.on('message', ({ method, given }: ThreadCall) => {
  let answer: ThreadAnswer;
  try {
    connection ??= sqliteConnection(workerData as string) as unknown as Methods;
    answer = { value: connection[method](...given) };
  } catch (error) {
    answer = { error };
  }
  parentPort?.postMessage(answer);
  if (method === 'close') parentPort?.close();
});
