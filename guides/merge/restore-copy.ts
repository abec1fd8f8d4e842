import type { Draft } from '../schema/guide.ts';
import { isSame } from './is-same.ts';
import type { KeptCopy, KeptFields } from './kept-copy.ts';

/** A draft with a copy put back, and what had to give way to it. */
export interface RestoredCopy {
  draft: Draft;
  replaced?: KeptCopy;
}

/** Puts back into a draft what had lost in a merge: in its place where that is still there, otherwise at the end. */
export const restoreCopy = (draft: Draft, copy: KeptCopy): RestoredCopy => {
  switch (copy.what) {
    case 'step': {
      const { list, replaced } = placed(draft.steps, copy.step);
      return {
        draft: { ...draft, steps: list },
        ...(replaced ? { replaced: { what: 'step', step: replaced } } : {}),
      };
    }
    case 'launcher': {
      const { list, replaced } = placed(draft.launchers ?? [], copy.launcher);
      return {
        draft: { ...draft, launchers: list },
        ...(replaced ? { replaced: { what: 'launcher', launcher: replaced } } : {}),
      };
    }
    case 'order': {
      const before = draft.steps.map(({ id }) => id);
      const rank = new Map(copy.steps.map((id, at) => [id, at]));
      // What came since stays behind what it stands behind.
      let last = -1;
      const ranked = draft.steps.map(step => {
        last = rank.get(step.id) ?? last;
        return { step, at: last };
      });
      const steps = ranked.sort((left, right) => left.at - right.at).map(({ step }) => step);
      const isMoved = !isSame(
        before,
        steps.map(({ id }) => id),
      );
      return {
        draft: { ...draft, steps },
        ...(isMoved ? { replaced: { what: 'order', steps: before } } : {}),
      };
    }
    case 'fields': {
      const fields: KeptFields = Object.fromEntries(
        Object.keys(copy.fields).flatMap(name => {
          const value = draft[name as keyof KeptFields];
          return value === undefined ? [] : [[name, value]];
        }),
      );
      const isChanged = !isSame(fields, copy.fields);
      return {
        draft: { ...draft, ...copy.fields },
        ...(isChanged ? { replaced: { what: 'fields', fields } } : {}),
      };
    }
    case 'draft':
      return {
        draft: { ...copy.draft, id: draft.id, revision: draft.revision, updatedAt: draft.updatedAt },
        replaced: { what: 'draft', draft },
      };
  }
};

const placed = <Each extends { id: string }>(
  list: readonly Each[],
  given: Each,
): { list: Each[]; replaced?: Each } => {
  const there = list.find(({ id }) => id === given.id);
  if (!there) return { list: [...list, given] };
  const replaced = isSame(there, given) ? {} : { replaced: there };
  return { list: list.map(each => (each === there ? given : each)), ...replaced };
};
