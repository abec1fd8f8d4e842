/**
 * How a database in a file is worked with.
 *
 * - Full: a transaction is complete when it is on the disk, also where the power fails.
 * - 64 MB of pages in memory, so that a transaction that touches many writes each of them once.
 * - The log goes over into the file when it has 32,000 pages of 4 kB, if it has not gone before: what was changed many times meanwhile is
 *   written once.
 */
export const sqlitePragmas = `
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma foreign_keys = on;
  pragma busy_timeout = 5000;
  pragma cache_size = -65536;
  pragma wal_autocheckpoint = 32000;
`;
