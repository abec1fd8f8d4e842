import type { Draft } from '../../../guides/schema/guide.ts';
import type { SharedDraft } from '../../protocol/draft-change.ts';

/** A draft as the database gives it. */
export interface DraftRow {
  revision: number;
  body: string;
  updated_at: number;
}

/** A draft as it is stored, with what it was made from. */
export const writeDraft = (draft: Draft, from: number): string => JSON.stringify({ from, draft });

/** A draft as it was stored: the first had nothing beside them. */
export const readDraft = ({ revision, body, updated_at: at }: DraftRow): SharedDraft => {
  const stored = JSON.parse(body) as { from: number; draft: Draft } | Draft;
  return { revision, at, ...('draft' in stored ? stored : { from: 0, draft: stored }) };
};
