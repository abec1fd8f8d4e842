import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

/** A program that serves web pages. */
export interface ServedProgram {
  /** Ends the program and waits until it is gone. Later calls do nothing. */
  stop(): Promise<void>;
}

/** How to start it. */
export interface ProgramOptions {
  program: string;
  args: string[];
  /** The folder that it runs in. */
  folder: string;
  env?: NodeJS.ProcessEnv;
  /** An address that answers with success once the program is ready. */
  readyAt: string;
  /** How long it may take to be ready, in milliseconds. */
  patience: number;
}

const answers = (address: string): Promise<boolean> =>
  fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(10_000) })
    .then(response => response.status < 400)
    .catch(() => false);

/**
 * Starts a program and resolves when it answers.
 *
 * @throws with the end of what the program has said, when it ends or does not answer in time
 */
export async function serveProgram(options: ProgramOptions): Promise<ServedProgram> {
  const { program, args, folder, env = process.env, readyAt, patience } = options;
  const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const listen = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  child.on('error', error => listen(Buffer.from(error.message)));
  const kill = () => child.kill('SIGKILL');
  process.on('exit', kill);
  const isRunning = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  const stop = async (): Promise<void> => {
    process.off('exit', kill);
    if (!isRunning()) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const timer = setTimeout(kill, 5000);
    await ended;
    clearTimeout(timer);
  };
  const giveUpAt = Date.now() + patience;
  while (!(await answers(readyAt))) {
    if (isRunning() && Date.now() < giveUpAt) {
      await delay(200);
      continue;
    }
    await stop();
    throw new Error(`${program} does not answer at ${readyAt}. It said:\n${said}`);
  }
  return { stop };
}
