import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const main = join(import.meta.dirname, '../../sync/server/main.ts');

/** A server as somebody would run it: a program of its own, on a port of its own. */
export interface ServerProcess {
  origin: string;
  /** Its number among the processes of this machine. */
  pid: number;
  /** What it said before it listened and just after. */
  said: string;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to end, and waits. */
  stop(): Promise<number | null>;
  /** Stops its clock, so to say: it does nothing until it is woken. */
  freeze(): void;
  wake(): void;
}

/** Starts a server and waits until it listens. */
export const startServerProcess = async (args: readonly string[]): Promise<ServerProcess> => {
  const child: ChildProcess = spawn(process.execPath, [main, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const lines: string[] = [];
  const origin = await new Promise<string>((resolve, reject) => {
    if (!child.stdout) return reject(new Error('The server says nothing.'));
    createInterface(child.stdout).on('line', line => {
      lines.push(line);
      const [, found] = /listens on (http:\S+?),/.exec(line) ?? [];
      // What else it has to say follows in the same breath.
      if (found) setTimeout(() => resolve(found), 50);
    });
    void exited.then(() => reject(new Error(`The server has ended: ${lines.join('\n')}`)));
  });
  return {
    origin,
    pid: child.pid ?? 0,
    said: lines.join('\n'),
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async stop() {
      child.kill('SIGTERM');
      const [code] = await exited;
      return code as number | null;
    },
    freeze: () => void child.kill('SIGSTOP'),
    wake: () => void child.kill('SIGCONT'),
  };
};
