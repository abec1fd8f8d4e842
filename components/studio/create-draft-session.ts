import type { Failure } from '../../guides/contracts/result.ts';
import type { Draft } from '../../guides/schema/guide.ts';
import type { WorkerClient } from '../shared/worker-client.ts';

/** A draft that is being edited, and how far it is saved. */
export interface DraftState {
  draft: Draft;
  /** `refused`: the worker named a problem; `conflict`: somebody else saved first. Neither is tried again by itself. */
  saving: 'saved' | 'unsaved' | 'saving' | 'refused' | 'conflict';
  failure?: Failure;
}

/** The editing of one draft: changes are shown at once and saved when the author pauses. */
export interface DraftSession {
  state(): DraftState;
  /** Calls the listener after every change of the state, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  change(edit: (draft: Draft) => Draft): void;
  /** Saves what is not saved yet. True when everything is. */
  flush(): Promise<boolean>;
  /** Takes over what is stored, unless there are changes that are not saved. */
  refresh(): Promise<void>;
  /** Gives this side's changes up for what is stored. */
  takeStored(): Promise<void>;
  /** Keeps this side's changes as a new draft. Its identifier, or undefined where that failed. */
  saveAsCopy(title: string): Promise<string | undefined>;
  /** Saves what is not saved yet, and ends. */
  stop(): void;
}

/** How long an author must pause before a change is saved, in milliseconds: short enough to lose little. */
const pause = 700;

/** Starts to edit a draft. */
export const createDraftSession = (client: WorkerClient, stored: Draft): DraftSession => {
  let state: DraftState = { draft: stored, saving: 'saved' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<boolean> | undefined;
  const listeners = new Set<() => void>();

  const set = (next: DraftState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  const save = async (): Promise<boolean> => {
    const sent = state.draft;
    set({ draft: sent, saving: 'saving' });
    const answer = await client.request('drafts/save', { draft: sent });
    if (answer.ok) {
      const { revision, updatedAt } = answer.value;
      if (state.draft === sent) {
        set({ draft: answer.value, saving: 'saved' });
        return true;
      }
      set({ draft: { ...state.draft, revision, updatedAt }, saving: 'unsaved' });
      return save();
    }
    const saving = answer.error.code === 'conflict' ? 'conflict' : 'refused';
    set({ draft: state.draft, saving, failure: answer.error });
    return false;
  };

  const flush = async (): Promise<boolean> => {
    clearTimeout(timer);
    if (underWay) return underWay;
    if (state.saving === 'saved') return true;
    if (state.saving === 'conflict') return false;
    underWay = save().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };

  const takeStored = async (): Promise<void> => {
    clearTimeout(timer);
    const answer = await client.request('drafts/get', { id: state.draft.id });
    if (answer.ok) set({ draft: answer.value, saving: 'saved' });
    else set({ ...state, failure: answer.error });
  };

  return {
    state: () => state,
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: edit => {
      const draft = edit(state.draft);
      if (draft === state.draft) return;
      // A conflict stays until the author has decided: saving now would overwrite what somebody else did.
      if (state.saving === 'conflict') return set({ ...state, draft });
      set(
        state.failure
          ? { draft, saving: 'unsaved', failure: state.failure }
          : { draft, saving: underWay ? 'saving' : 'unsaved' },
      );
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), pause);
    },
    flush,
    refresh: async () => {
      const before = state;
      if (before.saving !== 'saved') return;
      const answer = await client.request('drafts/get', { id: before.draft.id });
      if (answer.ok && state === before && answer.value.revision !== before.draft.revision)
        set({ draft: answer.value, saving: 'saved' });
    },
    takeStored,
    saveAsCopy: async title => {
      const created = await client.request('drafts/create', { title });
      if (!created.ok) {
        set({ ...state, failure: created.error });
        return undefined;
      }
      const { id, revision, updatedAt } = created.value;
      const copy: Draft = {
        ...state.draft,
        id,
        revision,
        updatedAt,
        title: { ...state.draft.title, [state.draft.defaultLocale]: title },
      };
      const answer = await client.request('drafts/save', { draft: copy });
      if (answer.ok) {
        // The original is left as it is stored, so that leaving the page does not save over it.
        set({ draft: state.draft, saving: 'saved' });
        return id;
      }
      set({ ...state, failure: answer.error });
      return undefined;
    },
    stop: () => {
      void flush();
      listeners.clear();
    },
  };
};
