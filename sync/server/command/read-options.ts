import { parseArgs } from 'node:util';
import { isSafeAddress } from '../access/is-safe-address.ts';
import { type Command, readCommand } from './read-command.ts';

/** What the server is started with. */
export interface ServerOptions {
  command: Command;
  /** A file for SQLite, or the address of a PostgreSQL database. */
  database: string;
  host: string;
  port: number;
  /** Where people and devices reach it, where that is not what it listens on. */
  publicOrigin: string | undefined;
  /** A file of at least 32 bytes; made where there is none. Without one, the environment's HANDRAIL_SECRET in base64url. */
  secretFile: string;
  /** Of the first workspace, where there is none yet. */
  workspaceName: string;
  timeZone: string;
  /** Who has it may read the metrics from another machine. */
  metricsToken: string | undefined;
}

/** What `--help` says. */
export const usage = `npm run server -- [command] [options]

  (none)                         starts the server
  backup FILE                    writes all that the database holds into a file, also while servers use it
  restore FILE                   writes such a file into an empty database, of either kind
  recount                        counts all signals anew, for instance after the time zone was changed
  keep                           removes what is older than its workspace keeps; a started server does so every hour
  erase PERSON                   erases a person, by the name in the file of “Export my data”, under “person”

  --database FILE|postgres://…   where everything is kept (handrail-data/handrail.db)
  --host ADDRESS                 what to listen on (127.0.0.1)
  --port NUMBER                  (4610)
  --public-url URL               where devices reach the server, behind a proxy that speaks TLS
  --secret-file FILE             what the servers of an installation share (handrail-data/secret)
  --workspace NAME               of the first workspace (My workspace)
  --time-zone NAME               where its days begin (UTC)
  --metrics-token TOKEN          lets who has it read /metrics from another machine (HANDRAIL_METRICS_TOKEN)`;

/** Characters: with fewer a token could be guessed. */
const shortestToken = 16;

/** @throws Error with one sentence that names the option and the mend */
export const readOptions = (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): ServerOptions => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    args: [...args],
    options: {
      database: { type: 'string', default: 'handrail-data/handrail.db' },
      host: { type: 'string', default: '127.0.0.1' },
      port: { type: 'string', default: '4610' },
      'public-url': { type: 'string' },
      'secret-file': { type: 'string', default: 'handrail-data/secret' },
      workspace: { type: 'string', default: 'My workspace' },
      'time-zone': { type: 'string', default: 'UTC' },
      'metrics-token': { type: 'string' },
    },
  });
  const metricsToken = values['metrics-token'] ?? environment.HANDRAIL_METRICS_TOKEN;
  if (metricsToken !== undefined && metricsToken.length < shortestToken)
    throw new Error(`--metrics-token is shorter than ${shortestToken} characters; give a longer one.`);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port is ${values.port}; give a number from 0 to 65535.`);
  try {
    new Intl.DateTimeFormat('en', { timeZone: values['time-zone'] });
  } catch {
    throw new Error(`--time-zone is ${values['time-zone']}; give a name such as Europe/Berlin.`);
  }
  return {
    command: readCommand(positionals),
    database: values.database,
    host: values.host,
    port,
    publicOrigin: values['public-url'] === undefined ? undefined : originOf(values['public-url']),
    secretFile: values['secret-file'],
    workspaceName: values.workspace,
    timeZone: values['time-zone'],
    metricsToken,
  };
};

const originOf = (url: string): string => {
  const parsed = URL.parse(url);
  if (!parsed || !isSafeAddress(url))
    throw new Error(`--public-url is ${url}; give an address that begins with https://.`);
  if (parsed.pathname !== '/' || parsed.search !== '' || parsed.hash !== '')
    throw new Error(`--public-url has a path; give the origin alone, such as ${parsed.origin}.`);
  return parsed.origin;
};
