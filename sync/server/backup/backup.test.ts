import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { engineNames, openEngine } from '../../../tests/fixtures/postgres/open-engine.ts';
import { openServer } from '../../../tests/fixtures/server/open-server.ts';
import { usedServer } from '../../../tests/fixtures/server/used-server.ts';
import type { Engine } from '../database/engine.ts';
import { currentVersion, storedTables } from '../database/stored-tables.ts';
import { createWorkspace } from '../workspaces/create-workspace.ts';
import { listRows } from './list-rows.ts';
import { restoreBackup } from './restore-backup.ts';
import { type Work, writeBackup } from './write-backup.ts';

const work = (): Work => ({ progress: () => undefined, signal: new AbortController().signal });

const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'handrail-backup-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
};

const contentOf = (engine: Engine): Promise<Record<string, string[]>> =>
  engine.snapshot(async transaction => {
    const tables: Record<string, string[]> = {};
    for await (const { table, row } of listRows(transaction)) {
      tables[table] ??= [];
      tables[table].push(JSON.stringify(row));
    }
    // Each engine has an order of its own for what is no word.
    for (const rows of Object.values(tables)) rows.sort();
    return tables;
  });

const isEmpty = async (engine: Engine): Promise<boolean> => {
  try {
    await contentOf(engine);
    return false;
  } catch {
    return true;
  }
};

const ways = engineNames.flatMap(from => engineNames.map(to => ({ from, to })));

describe.each(ways)('a backup of a database on $from that is restored on $to', ({ from, to }) => {
  it('is the same in every row of every table, and can be gone on with', async () => {
    const { server, engine, device } = await usedServer(from);
    const file = join(folder(), 'backup');
    const rows = await writeBackup(engine, file, server.clock.now, work());
    const wanted = await contentOf(engine);
    expect(Object.keys(wanted).sort()).toEqual(storedTables[currentVersion].map(({ name }) => name).sort());
    expect(Object.values(wanted).flat()).toHaveLength(rows);

    const restored = await openEngine(to, 0);
    expect(await restoreBackup(restored, file, work())).toBe(rows);
    expect(await contentOf(restored)).toEqual(wanted);

    const again = await openServer(to, { engine: restored });
    again.clock.now = server.clock.now;
    expect(again.workspace.id).toBe(3);
    // The device that has joined the other server speaks with this one, and what it sends again counts once.
    const answer = await again.fetch(
      new Request('https://handrail.example/v1/tokens', {
        method: 'POST',
        body: JSON.stringify({ assertion: await device.assert() }),
      }),
    );
    const { token } = await answer.json();
    expect(answer.status).toBe(200);
    const held = await again.fetch(
      new Request(`https://handrail.example/v1/people/${device.person}`, {
        headers: { authorization: `Bearer ${token}` },
      }),
    );
    expect((await held.json()).signals).toHaveLength(6);
  });
});

describe.each(engineNames)('a backup on %s', name => {
  it('is of all tables and columns that there are', async () => {
    const engine = await openEngine(name);
    const declared = storedTables[currentVersion].flatMap(({ name: table, columns }) =>
      columns.split(' ').map(column => `${table} ${column}`),
    );
    const columns = await engine.snapshot(transaction => transaction.rows<{ name: string }>('listColumns'));
    expect(columns.map(column => column.name).sort()).toEqual([...declared, 'schema_version version'].sort());
  });

  it('is restored into an empty database only', async () => {
    const { server, engine } = await usedServer(name);
    const file = join(folder(), 'backup');
    await writeBackup(engine, file, server.clock.now, work());
    const before = await contentOf(engine);
    await expect(restoreBackup(engine, file, work())).rejects.toThrow('The database is not empty');
    expect(await contentOf(engine)).toEqual(before);
  });

  it('is restored wholly or not at all', async () => {
    const { server, engine } = await usedServer(name);
    const file = join(folder(), 'backup');
    await writeBackup(engine, file, server.clock.now, work());
    const whole = readFileSync(file);
    const text = gunzipSync(whole).toString();
    const lines = text.trim().split('\n');
    const spoilt: [Uint8Array, string][] = [
      [whole.subarray(0, whole.length - 40), 'is damaged, or was cut off'],
      [gzipSync(lines.slice(0, -1).join('\n')), 'is damaged, or was cut off'],
      [gzipSync([...lines.slice(0, 5), ...lines.slice(6)].join('\n')), 'is damaged, or was cut off'],
      [
        gzipSync(text.replace('"table":"draft"', '"table":"secrets"')),
        'a table that this server does not know',
      ],
      [
        gzipSync(text.replace(`"tables":${currentVersion}`, '"tables":999')),
        'which this server does not know',
      ],
      [gzipSync('{}'), 'is no backup of Handrail’s'],
      [Buffer.from(text), 'is damaged, or was cut off'],
    ];
    const restored = await openEngine(name, 0);
    for (const [bytes, reason] of spoilt) {
      writeFileSync(file, bytes);
      await expect(restoreBackup(restored, file, work())).rejects.toThrow(reason);
      expect(await isEmpty(restored)).toBe(true);
    }
    await expect(restoreBackup(restored, `${file}-elsewhere`, work())).rejects.toThrow('There is no file');
    const stopped = new AbortController();
    writeFileSync(file, whole);
    const stopAtOnce = { progress: () => stopped.abort(new Error('Stopped.')), signal: stopped.signal };
    await expect(restoreBackup(restored, file, stopAtOnce)).rejects.toThrow('Stopped.');
    expect(await isEmpty(restored)).toBe(true);
    await restoreBackup(restored, file, work());
    expect(await isEmpty(restored)).toBe(false);
  });

  it('has its name only when it is whole, and leaves an earlier one alone where it is stopped', async () => {
    const { server, engine } = await usedServer(name);
    const at = folder();
    const file = join(at, 'backup');
    writeFileSync(file, 'the one before');
    await expect(
      writeBackup(engine, file, server.clock.now, {
        ...work(),
        signal: AbortSignal.abort(new Error('Stopped.')),
      }),
    ).rejects.toThrow();
    expect(readdirSync(at)).toEqual(['backup']);
    expect(readFileSync(file, 'utf8')).toBe('the one before');
    truncateSync(file);
    await writeBackup(engine, file, server.clock.now, work());
    expect(readdirSync(at)).toEqual(['backup']);
  });

  it('is of one moment, whatever is committed while it is written', async () => {
    const { server, engine } = await usedServer(name);
    const [before, during] = [await contentOf(engine), Promise.withResolvers<void>()];
    const seen: string[] = [];
    const reading = engine.snapshot(async transaction => {
      for await (const { table, row } of listRows(transaction)) {
        if (seen.length === 0 && name === 'postgres')
          await engine.transaction(other =>
            createWorkspace(server.context, other, { name: 'Late', timeZone: 'UTC' }),
          );
        seen.push(`${table} ${JSON.stringify(row)}`);
      }
      during.resolve();
    });
    await reading;
    await during.promise;
    expect(seen).toHaveLength(Object.values(before).flat().length);
  });

  it('says so where there is nothing to back up', async () => {
    const file = join(folder(), 'backup');
    const empty = await openEngine(name, 0);
    await expect(writeBackup(empty, file, 0, work())).rejects.toThrow('holds nothing of Handrail’s');
  });
});
