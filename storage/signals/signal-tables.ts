import type { Table } from 'dexie';
import type { HandrailDatabase } from '../database.ts';

/** The tables that a transaction is over in which signals are written. */
export const signalTables = (database: HandrailDatabase): Table[] => [
  database.signals,
  database.settings,
  database.outbox,
  database.sync,
];
