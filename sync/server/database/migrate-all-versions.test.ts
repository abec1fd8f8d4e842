import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { engineNames, openEngine } from '../../../tests/fixtures/postgres/open-engine.ts';
import { openServer } from '../../../tests/fixtures/server/open-server.ts';
import { sampleRun } from '../../../tests/fixtures/server/sample-signals.ts';
import { lookAtServer } from '../../../tests/sim/look-at-server.ts';
import { packHeadSchema } from '../../protocol/pack-head.ts';
import { packRoot } from '../../protocol/pack-root.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import { readReport } from '../figures/read-report.ts';
import type { WorkspaceRow } from '../workspaces/workspace.ts';
import { postgresMigrations } from './postgres/postgres-migrations.ts';
import { sqliteMigrations } from './sqlite/sqlite-migrations.ts';
import { currentVersion, storedTables } from './stored-tables.ts';

/** What servers of each released version had written when they were backed up. Frozen: what was released never changes. */
const folder = join(import.meta.dirname, '../../../tests/fixtures/server/databases');
const dumps = readdirSync(folder).sort();

it('there is a database of every version, made on either engine', () => {
  const wanted = Object.keys(storedTables).flatMap(version =>
    engineNames.map(name => `version-${version}.${name}.ndjson.gz`),
  );
  expect(dumps).toEqual(wanted.sort());
  expect(sqliteMigrations).toHaveLength(currentVersion);
  expect(postgresMigrations).toHaveLength(currentVersion);
});

describe.each(engineNames)('a database on %s', name => {
  it.each(dumps)('of an earlier version is brought up to date with all that it holds: %s', async dump => {
    const engine = await openEngine(name, 0);
    const work = { progress: () => undefined, signal: new AbortController().signal };
    await restoreBackup(engine, join(folder, dump), work);
    const [version] = await engine.snapshot(transaction =>
      transaction.rows<{ version: number }>('readSchemaVersion'),
    );
    expect(version).toEqual({ version: currentVersion });
    const [workspace] = await engine.snapshot(transaction =>
      transaction.rows<WorkspaceRow>('listWorkspaces'),
    );
    if (!workspace) throw new Error('The dump has no workspace.');
    const { id } = workspace;

    const days = { from: '2026-06-01', to: '2026-06-02' };
    const report = () =>
      engine.transaction(transaction => readReport(transaction, { workspace: id, ...days, languages: [] }));
    const before = await report();
    expect(before.guides).toMatchObject([{ starts: 2, completions: 2, reach: 1 }]);
    expect((await lookAtServer(engine, id)).isCountedRight).toBe(true);
    expect(await report()).toEqual(before);

    // The server of today goes on with it: its devices, its content, its counters.
    const server = await openServer(name, { engine });
    const device = await server.join('employee', id);
    const text = await (await device.ask('GET', '/v1/changes?since=0')).text();
    const lines = text
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    const head = packHeadSchema.parse(JSON.parse(lines.at(-1).head.head));
    expect(head).toMatchObject({ workspace: workspace.uuid, sequence: 1 });
    expect(head.root).toBe(await packRoot(lines.flatMap(line => ('entry' in line ? [line.entry] : []))));
    const remarks = await server.context.engine.snapshot(transaction =>
      transaction.rows('listRemarks', [id, 0, 10]),
    );
    expect(remarks).toHaveLength(dump.startsWith('version-1.') ? 0 : 1);
    expect((await device.send(sampleRun(device.person, server.clock.now))).status).toBe(200);
    expect((await report()).guides).toMatchObject([{ starts: 3, completions: 3, reach: 2 }]);
  });
});
