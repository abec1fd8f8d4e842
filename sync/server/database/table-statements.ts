import { type CurrentTable, currentVersion, storedTables } from './stored-tables.ts';

type Tables = typeof storedTables;

/** Statements that take whole tables out and in: a page from the start, a page from behind a key, and rows of a version. */
export type TableStatement =
  | `${'firstOf' | 'nextOf'} ${CurrentTable}`
  | { [Version in keyof Tables]: `restore ${Version} ${Tables[Version][number]['name']}` }[keyof Tables];

/**
 * Makes the statements for whole tables.
 *
 * @param insert how a dialect inserts rows that come as a list in JSON
 */
export const tableStatements = (
  insert: (table: string, columns: readonly string[]) => string,
): Record<TableStatement, string> => {
  const statements: [string, string][] = storedTables[currentVersion].flatMap(({ name, key, columns }) => {
    const [list, keys] = [columns.split(' ').join(', '), key.split(' ')];
    const after = `(${keys.join(', ')}) > (${keys.map((_, at) => `$${at + 1}`).join(', ')})`;
    const inOrder = `order by ${keys.join(', ')} limit`;
    return [
      [`firstOf ${name}`, `select ${list} from ${name} ${inOrder} $1`],
      [`nextOf ${name}`, `select ${list} from ${name} where ${after} ${inOrder} $${keys.length + 1}`],
    ];
  });
  for (const [version, tables] of Object.entries(storedTables))
    for (const { name, columns } of tables)
      statements.push([`restore ${version} ${name}`, insert(name, columns.split(' '))]);
  return Object.fromEntries(statements) as Record<TableStatement, string>;
};
