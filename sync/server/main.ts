import { readOptions, usage } from './command/read-options.ts';
import { readSecret } from './command/read-secret.ts';
import { welcome } from './command/welcome.ts';
import { startServer } from './start-server.ts';

/** Starts the server, prints how to join it, and stops it in peace when it is asked to. */
const main = async (): Promise<void> => {
  if (process.argv.includes('--help')) return console.log(usage);
  const options = readOptions(process.argv.slice(2), process.env);
  // What the server writes is nobody else's on this machine.
  process.umask(0o077);
  const server = await startServer({
    ...options,
    secretBytes: readSecret(options.secretFile, process.env.HANDRAIL_SECRET),
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

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
