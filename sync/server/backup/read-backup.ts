import {
  type BackupHead,
  type BackupLine,
  type BackupRow,
  backupHeadSchema,
  backupLineSchema,
} from './backup-line.ts';
import { readLines } from './read-lines.ts';

/**
 * Reads a backup: first its head, then its rows.
 *
 * @throws Error where the file is none, is damaged, or was cut off
 */
export async function* readBackup(path: string): AsyncGenerator<BackupHead | BackupRow, void> {
  let rows = -1;
  let isWhole = false;
  const lines = readLines(path);
  while (true) {
    const { value: text, done } = await next(path, lines);
    if (done) break;
    if (rows < 0) yield headOf(path, text);
    else {
      const line = lineOf(path, text);
      if ('table' in line) yield line;
      else isWhole = line.rows === rows;
    }
    rows += 1;
  }
  if (!isWhole) throw damaged(path);
}

const damaged = (path: string): Error =>
  new Error(`${path} is damaged, or was cut off; take another backup.`);

const next = async (
  path: string,
  lines: AsyncGenerator<string, void>,
): Promise<IteratorResult<string, void>> => {
  try {
    return await lines.next();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Error(`There is no file ${path}; give the name of a backup.`);
    throw damaged(path);
  }
};

const headOf = (path: string, text: string): BackupHead => {
  const head = backupHeadSchema.safeParse(parsed(text));
  if (!head.success)
    throw new Error(`${path} is no backup of Handrail’s, or of a newer one; give another file.`);
  return head.data;
};

const lineOf = (path: string, text: string): BackupLine => {
  const line = backupLineSchema.safeParse(parsed(text));
  if (!line.success)
    throw new Error(`${path} has a line that is no row; it is damaged, so take another backup.`);
  return line.data;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
