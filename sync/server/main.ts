import type { Command } from './command/read-command.ts';
import { readOptions, usage } from './command/read-options.ts';
import { readSecret } from './command/read-secret.ts';
import { runCommand, type Upkeep } from './command/run-command.ts';
import { welcome } from './command/welcome.ts';
import { startServer } from './start-server.ts';

/** Starts the server, prints how to join it, and stops it in peace when it is asked to. */
const main = async (): Promise<void> => {
  if (process.argv.includes('--help')) return console.log(usage);
  const options = readOptions(process.argv.slice(2), process.env);
  // What the server writes is nobody else's on this machine.
  process.umask(0o077);
  const secretBytes = (): Uint8Array => readSecret(options.secretFile, process.env.HANDRAIL_SECRET);
  if (options.command.name !== 'start') return maintain(options.command, { ...options, secretBytes });
  const server = await startServer({
    ...options,
    secretBytes: secretBytes(),
    log: entry => console.log(JSON.stringify({ at: new Date().toISOString(), ...entry })),
  });
  console.log(await welcome(server, options));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      console.log('Stopping …');
      void server.stop();
    });
  }
};

/** Does upkeep, says on stderr how far it is, and stops without a trace at Ctrl+C. */
const maintain = async (
  command: Exclude<Command, { name: 'start' }>,
  where: Pick<Upkeep, 'database' | 'secretBytes'>,
): Promise<void> => {
  const stopped = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => stopped.abort(new Error('Stopped; nothing was changed.')));
  const progress = (what: string, rows: number): void => console.error(`${rows} rows, now ${what} …`);
  console.log(await runCommand(command, { ...where, progress, signal: stopped.signal, now: Date.now }));
};

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
