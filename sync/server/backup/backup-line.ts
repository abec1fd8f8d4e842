import { z } from '../../../guides/schema/zod.ts';

/** The first line of a backup. */
export const backupHeadSchema = z.strictObject({
  format: z.literal('handrail/backup'),
  formatVersion: z.literal(1),
  /** The version of the tables. */
  tables: z.int().min(1),
  /** When it was made, in epoch milliseconds. */
  at: z.int(),
});

/** A line of a backup, which is newline-delimited JSON under gzip: a head, one line a row, and how many there were, so that a file that was cut off is known. */
export const backupLineSchema = z.union([
  z.strictObject({
    table: z.string(),
    row: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  }),
  z.strictObject({ rows: z.int().min(0) }),
]);

/** The first line of a backup. */
export type BackupHead = z.infer<typeof backupHeadSchema>;
/** A row of a table. */
export type BackupRow = Extract<BackupLine, { table: string }>;
/** Any other line of a backup. */
export type BackupLine = z.infer<typeof backupLineSchema>;
