/**
 * What makes a guide file of one version into one of the next: the first entry takes version 1 to version 2. Each
 * entry is frozen once it was published, and `tests/fixtures/formats` keeps a file of every version.
 */
export const guideFileMigrations: readonly ((file: Record<string, unknown>) => Record<string, unknown>)[] = [
  // Version 2 of guides allows more than version 1. The guide in the file stays of the version that it has.
  file => ({ ...file, formatVersion: 2 }),
];
