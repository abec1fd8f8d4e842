import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

const block = /\/\*\*((?:[^*]|\*(?!\/))*)\*\//g;

const plain = (comment: string): string =>
  comment
    .replace(/^\s*\*/gm, '')
    .replace(/\{@link (\S+)\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The doc comments of fields in schema files, by the field's name, so that a schema is described in one place only. A
 * name that the files use for more than one field has none, because it could be the wrong one.
 *
 * @param files paths from the project's root
 */
export const fieldComments = (files: readonly string[]): Map<string, string> => {
  const source = files.map(file => readFileSync(join(root, file), 'utf8')).join('\n');
  const comments = new Map<string, string>();
  for (const found of source.matchAll(new RegExp(`${block.source}\\s*(\\w+):`, 'g'))) {
    if (found[1] && found[2]) comments.set(found[2], plain(found[1]));
  }
  const names = [...source.replace(block, '').matchAll(/(\w+):\s/g)].map(found => found[1]);
  for (const name of comments.keys()) {
    if (names.filter(each => each === name).length > 1) comments.delete(name);
  }
  return comments;
};
