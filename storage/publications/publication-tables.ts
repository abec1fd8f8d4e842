import type { Table } from 'dexie';
import type { HandrailDatabase } from '../database.ts';

/** The tables that a transaction is over in which something is published or taken back. */
export const publicationTables = (database: HandrailDatabase): Table[] => [
  ...[database.guides, database.lessons, database.pictures],
  ...[database.publications, database.held, database.sync],
];
