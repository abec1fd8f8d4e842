import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * What the servers of an installation share: from the environment, or from a file that only its owner can read, and which is
 * made the first time.
 *
 * @param fromEnvironment base64url
 */
export const readSecret = (file: string, fromEnvironment: string | undefined): Uint8Array => {
  if (fromEnvironment !== undefined) return Buffer.from(fromEnvironment, 'base64url');
  try {
    return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  mkdirSync(dirname(file), { recursive: true });
  const made = randomBytes(48);
  // Fails where another server has made one meanwhile; then that one counts.
  try {
    writeFileSync(file, `${made.toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
    return made;
  } catch {
    return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
  }
};
