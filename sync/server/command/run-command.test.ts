import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openServer } from '../../../tests/fixtures/server/open-server.ts';
import { sampleRun } from '../../../tests/fixtures/server/sample-signals.ts';
import { migrate } from '../database/migrate.ts';
import { openSqlite } from '../database/sqlite/open-sqlite.ts';
import { readCommand } from './read-command.ts';
import { runCommand, type Upkeep } from './run-command.ts';

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'handrail-upkeep-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
};

/** A server in a file, which somebody has used. */
const usedServer = async () => {
  const at = folder();
  const database = join(at, 'handrail.db');
  const engine = openSqlite(database);
  onTestFinished(() => engine.close());
  await migrate(engine);
  const server = await openServer('sqlite', { engine });
  const [device, author] = [await server.join(), await server.join('author')];
  await device.send(sampleRun(device.person, server.clock.now));
  const upkeep: Upkeep = {
    database,
    secretBytes: () => new Uint8Array(32).fill(7),
    now: () => server.clock.now,
    progress: () => undefined,
    signal: new AbortController().signal,
  };
  const report = async () => (await author.ask('GET', '/v1/report?from=2026-06-01&to=2026-06-02')).json();
  return { at, server, device, author, upkeep, report };
};

it('is done beside a server that is used: counted anew, kept within limits, backed up and restored', async () => {
  const { at, server, author, upkeep, report } = await usedServer();
  const before = await report();
  expect(before.guides).toHaveLength(1);
  expect(await runCommand({ name: 'recount' }, upkeep)).toBe('3 signals were counted anew.');
  expect(await report()).toEqual(before);
  const file = join(at, 'backup');
  expect(await runCommand({ name: 'backup', file }, upkeep)).toMatch(/rows are in .*backup/);
  const database = join(at, 'other.db');
  expect(await runCommand({ name: 'restore', file }, { ...upkeep, database })).toMatch(/rows were restored/);
  expect(await runCommand({ name: 'recount' }, { ...upkeep, database })).toBe('3 signals were counted anew.');
  server.clock.now += 91 * 86_400_000;
  expect(await runCommand({ name: 'keep' }, upkeep)).toContain('3 signals, 0 facts');
  await author.refresh();
  expect(await report()).toEqual(before);
});

it('erases a person by name, proves that nothing is left, and notes it without the name', async () => {
  const { server, device, upkeep, report } = await usedServer();
  const erase = { name: 'erase', person: device.person } as const;
  expect(await runCommand(erase, upkeep)).toContain('nothing of the name is left');
  expect((await report()).guides).toEqual([]);
  await expect(runCommand(erase, upkeep)).rejects.toThrow('The server holds nothing of this name.');
  await device.send(sampleRun(device.person, server.clock.now));
  expect((await report()).guides).toEqual([]);
  const admin = await server.join('admin');
  const { entries } = await (await admin.ask('GET', '/v1/audit')).json();
  expect(entries).toMatchObject([{ actor: 'command line', action: 'erase', subject: 'a person' }]);
});

it('leaves nothing behind where it fails or is stopped', async () => {
  const { at, upkeep, report } = await usedServer();
  const before = await report();
  const file = join(at, 'backup');
  const database = join(at, 'new.db');
  await expect(runCommand({ name: 'keep' }, { ...upkeep, database })).rejects.toThrow('There is no database');
  writeFileSync(file, 'no backup');
  await expect(runCommand({ name: 'restore', file }, { ...upkeep, database })).rejects.toThrow('is damaged');
  expect(readdirSync(at).filter(name => name.startsWith('new.db'))).toEqual([]);
  const stopped = { ...upkeep, signal: AbortSignal.abort(new Error('Stopped.')) };
  await expect(runCommand({ name: 'recount' }, stopped)).rejects.toThrow('Stopped.');
  await expect(runCommand({ name: 'backup', file: `${file}-2` }, stopped)).rejects.toThrow();
  expect(existsSync(`${file}-2`)).toBe(false);
  expect(await report()).toEqual(before);
});

it('is asked for by a word, and what does not fit is said in a sentence', () => {
  expect(readCommand([])).toEqual({ name: 'start' });
  expect(readCommand(['backup', 'x'])).toEqual({ name: 'backup', file: 'x' });
  expect(() => readCommand(['backup'])).toThrow('backup needs a file; write backup FILE.');
  expect(() => readCommand(['erase', 'ada'])).toThrow('erase needs a person');
  expect(() => readCommand(['keep', 'x'])).toThrow('keep takes nothing');
  expect(() => readCommand(['restore', 'x', 'y'])).toThrow('restore takes one thing');
  expect(() => readCommand(['dance'])).toThrow('There is no command dance');
});
