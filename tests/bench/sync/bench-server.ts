import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Role } from '../../../sync/protocol/role.ts';
import { accessTokens } from '../../../sync/server/access/access-token.ts';
import { serverSecret } from '../../../sync/server/access/server-secret.ts';
import { startServerProcess } from '../../fixtures/server/server-process.ts';
import { processorSeconds } from './processor-seconds.ts';

/** A server that is measured: a program of its own, as somebody would run it. */
export interface BenchServer {
  origin: string;
  /** By which anybody joins; told at the first start only. */
  code: string;
  /** A token as the server would give it to a device. */
  tokenFor(device: string, role?: Role): Promise<string>;
  /** Processor seconds so far: of the server, and of PostgreSQL where it uses one (0 with SQLite, which is part of it). */
  worked(): { server: number; engine: number };
  /** The most memory that the server has held so far, in MB. */
  peakMemory(): number;
  stop(): Promise<void>;
}

/** @param folder where its secret is kept, the same for each start */
export const startBenchServer = async (database: string, folder: string): Promise<BenchServer> => {
  const file = join(folder, 'secret');
  let secret: Buffer;
  try {
    secret = Buffer.from(readFileSync(file, 'utf8'), 'base64url');
  } catch {
    secret = randomBytes(48);
    writeFileSync(file, secret.toString('base64url'), { mode: 0o600 });
  }
  const engine = database.startsWith('postgres') ? await postmasterOf(database) : undefined;
  const server = await startServerProcess(['--database', database, '--port', '0', '--secret-file', file]);
  const tokens = accessTokens(serverSecret(secret));
  return {
    origin: server.origin,
    code: /"code":"([\w-]+)"/.exec(server.said)?.[1] ?? '',
    tokenFor: async (device, role = 'employee') =>
      (await tokens.issue({ device, workspace: 1, role }, Date.now())).token,
    worked: () => ({
      server: processorSeconds(server.pid),
      engine: engine === undefined ? 0 : processorSeconds(engine),
    }),
    peakMemory: () =>
      Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1000,
    stop: async () => void (await server.stop()),
  };
};

/** The number of the process that PostgreSQL starts all others from. */
const postmasterOf = async (url: string): Promise<number> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ data_directory: string }>('show data_directory');
  await client.end();
  return Number.parseInt(readFileSync(join(rows[0]?.data_directory ?? '', 'postmaster.pid'), 'utf8'), 10);
};
