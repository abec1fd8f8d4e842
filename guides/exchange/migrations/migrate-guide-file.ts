import { guideFileMigrations } from './guide-file-migrations.ts';

/** The version that this Handrail writes. */
export const guideFileVersion = guideFileMigrations.length + 1;

/**
 * Brings a file of an older version up to the present one. The file is not checked before or after: that is for the schema.
 *
 * @param version the version of the file, from 1 to the present one
 * @param migrations other steps only in tests
 */
export const migrateGuideFile = (
  file: Record<string, unknown>,
  version: number,
  migrations = guideFileMigrations,
): Record<string, unknown> => migrations.slice(version - 1).reduce((older, migrate) => migrate(older), file);
