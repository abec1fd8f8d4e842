import type { LocalizedText } from '../../guides/schema/localized.ts';

interface Versioned {
  id: string;
  version: number;
  title: LocalizedText;
  defaultLocale: string;
  archived?: boolean;
  pulled?: boolean;
  own?: boolean;
}

/** Of publications in all their versions, the latest of each that is not archived, by title. */
export const latestVersions = <Publication extends Versioned>(
  rows: readonly Publication[],
): Omit<Publication, 'archived' | 'pulled' | 'own'>[] => {
  const latest = new Map<string, Publication>();
  for (const row of rows) {
    if (!row.archived && row.version > (latest.get(row.id)?.version ?? 0)) latest.set(row.id, row);
  }
  const title = (row: Versioned): string => row.title[row.defaultLocale] ?? '';
  return [...latest.values()]
    .sort((a, b) => title(a).localeCompare(title(b)))
    .map(({ archived: _, pulled: __, own: ___, ...publication }) => publication);
};
