import { v7 as uuidV7 } from 'uuid';
import type { Draft } from '../../guides/schema/guide.ts';
import type { HandrailDatabase } from '../database.ts';

/** What a new draft starts with. */
export interface DraftStart {
  title: string;
  /** The author's language. */
  locale: string;
  /** Epoch milliseconds. */
  now: number;
}

/** Makes an empty draft. */
export const createDraft = async (
  database: HandrailDatabase,
  { title, locale, now }: DraftStart,
): Promise<Draft> => {
  const draft: Draft = {
    format: 'handrail/guide',
    formatVersion: 2,
    id: uuidV7(),
    title: { [locale]: title },
    defaultLocale: locale,
    pages: [],
    steps: [],
    revision: 0,
    updatedAt: now,
  };
  await database.drafts.add(draft);
  return draft;
};
