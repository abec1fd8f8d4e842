import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** How long to wait for another program, in milliseconds: longer than the longest installation. */
const patience = 15 * 60_000;

/** @param {string} file */
const ownerOf = file => {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return Number.NaN;
  }
};

/** @param {number} pid */
const isAlive = pid => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/**
 * Does the work while no other program does work under the same lock. A lock whose program died is taken over.
 * Plain JavaScript, because it runs before anything is installed.
 *
 * @template Value
 * @param {string} file where the lock is; its folder is made
 * @param {() => Value | Promise<Value>} work
 * @returns {Promise<Value>}
 */
export async function withLock(file, work) {
  mkdirSync(dirname(file), { recursive: true });
  const giveUpAt = Date.now() + patience;
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = ownerOf(file);
    if (owner && !isAlive(owner)) rmSync(file, { force: true });
    if (Date.now() > giveUpAt)
      throw new Error(`Another program holds ${file}. If there is none, remove that file.`);
    await delay(200);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
