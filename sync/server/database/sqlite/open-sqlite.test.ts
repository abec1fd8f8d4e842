import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Engine } from '../engine.ts';
import { migrate } from '../migrate.ts';
import { openSqlite } from './open-sqlite.ts';

const openFile = async (): Promise<Engine> => {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-sqlite-'));
  const engine = openSqlite(join(folder, 'handrail.db'));
  onTestFinished(async () => {
    await engine.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  });
  await migrate(engine);
  return engine;
};

const insert = (engine: Engine, name: string): Promise<unknown> =>
  engine.transaction(transaction => transaction.rows('insertWorkspace', [name, name, 'UTC', '{}', 0]));
const names = (engine: Engine): Promise<string[]> =>
  engine.snapshot(async transaction =>
    (await transaction.rows<{ uuid: string }>('listWorkspaces')).map(({ uuid }) => uuid),
  );

it('a file: what was committed is seen, what failed leaves no trace and ends nothing', async () => {
  const engine = await openFile();
  await insert(engine, 'a');
  await expect(insert(engine, 'a')).rejects.toThrow('UNIQUE constraint failed');
  const broken = engine.transaction(async transaction => {
    await transaction.rows('insertWorkspace', ['b', 'b', 'UTC', '{}', 0]);
    throw new Error('changed its mind');
  });
  await expect(broken).rejects.toThrow('changed its mind');
  await insert(engine, 'c');
  expect(await names(engine)).toEqual(['a', 'c']);
});

it('a file: who reads sees one moment, and keeps nobody from writing', async () => {
  const engine = await openFile();
  await insert(engine, 'a');
  await engine.snapshot(async transaction => {
    const before = await transaction.rows('listWorkspaces');
    await insert(engine, 'b');
    expect(await transaction.rows('listWorkspaces')).toEqual(before);
  });
  expect(await names(engine)).toEqual(['a', 'b']);
});

it('a file: after it was closed nothing is answered, and nothing waits for ever', async () => {
  const engine = await openFile();
  const last = insert(engine, 'a');
  await engine.close();
  await last;
  await expect(insert(engine, 'b')).rejects.toThrow();
  await expect(names(engine)).rejects.toThrow();
});

it('a file that cannot be opened is refused with the reason', async () => {
  const engine = openSqlite('/nowhere/at/all/handrail.db');
  await expect(insert(engine, 'a')).rejects.toThrow('unable to open database file');
  await expect(names(engine)).rejects.toThrow('unable to open database file');
});
