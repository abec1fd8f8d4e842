import { posix } from 'node:path';
import type { SourceFile } from './source-file.ts';

/** Where an import of the project's own leads, from the root, or undefined for a package. */
export function resolveImport(from: SourceFile, specifier: string): string | undefined {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from.path), specifier) : undefined;
}

/** The package that an import names: `zod` of `zod/mini`, or undefined for a file of the project. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('.')) return undefined;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/**
 * Everything that is loaded when a file runs: its own imports, theirs, and so on, each with the way that leads to it.
 *
 * @param start path of the file
 * @param files all files of the project
 * @returns the files and packages reached, each with the path of imports that reaches it
 */
export function reachedAtRunTime(start: string, files: SourceFile[]): Map<string, string[]> {
  const byPath = new Map(files.map(file => [file.path, file]));
  const reached = new Map<string, string[]>([[start, [start]]]);
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const file = byPath.get(path);
    const way = reached.get(path) ?? [];
    for (const { specifier, atRunTime } of file?.imports ?? []) {
      const next = file && (resolveImport(file, specifier) ?? packageOf(specifier));
      if (!atRunTime || !next || reached.has(next)) continue;
      reached.set(next, [...way, next]);
      open.push(next);
    }
  }
  return reached;
}
