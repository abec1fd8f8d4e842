import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ServerUnderLoad } from './server-under-load.ts';

/** How large the disk is, in MB: PostgreSQL needs more to begin with. */
const sizes = { sqlite: 4, postgres: 96 } as const;
const pause = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));

/** A disk of so many MB, in memory. Only the administrator may make one. */
const makeDisk = (size: number): string => {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}m`, 'tmpfs', folder]);
  chmodSync(folder, 0o777);
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};

/** Takes all that is left of a disk, bit by bit to the last. */
const fill = (folder: string): string => {
  const file = join(folder, 'full');
  for (const size of [1_000_000, 10_000, 4096])
    for (;;)
      try {
        writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
      } catch {
        break;
      }
  return file;
};

const mayMount = process.getuid?.() === 0;

describe.each(['sqlite', 'postgres'] as const)('a server on %s whose disk is full', engine => {
  it('says that it failed, loses nothing that it has acknowledged, and goes on when there is room', async ({
    skip,
  }) => {
    skip(!mayMount, 'Only the administrator may make a small disk.');
    const folder = makeDisk(sizes[engine]);
    const under = await ServerUnderLoad.start({ engine, folder });
    const acknowledged = (): number => under.senders.reduce((sum, each) => sum + each.acknowledged.size, 0);
    await under.whileSending(async () => {
      while (acknowledged() < 100) await pause(20);
      const file = fill(folder);
      // Until nobody gets anything acknowledged any more.
      for (let before = -1; before < acknowledged(); ) {
        before = acknowledged();
        await pause(1500);
      }
      expect((await fetch(`${under.server.origin}/health`)).status).toBe(200);
      rmSync(file);
      const full = acknowledged();
      while (acknowledged() < full + 100) await pause(20);
    });
    expect(await under.expectAllCounted()).toBeGreaterThan(50);
  });
});
