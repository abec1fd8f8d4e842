import type { PagePattern } from '../../guides/schema/page-pattern.ts';
import type { Policy } from '../../guides/schema/policy.ts';
import type { StruggleKind } from '../../guides/schema/struggle-kind.ts';
import type { Target } from '../../guides/schema/target.ts';
import type { Theme } from '../../guides/schema/theme.ts';
import type { Usual } from '../struggle/note-usual.ts';

/** How far the picking of a new place for a step is. */
export interface StoredPick {
  step: string;
  /** The author uses the page, to come to where the place is. */
  paused?: boolean;
  /** What was pointed at last, and is not taken yet. */
  pointed?: { target: Target; page: PagePattern; name: string; sure: boolean };
}

/** The recording under way, kept so that it survives the worker. */
export interface StoredRecording {
  draft: string;
  tab: number;
  /** Identifiers of the actions that are steps already: a repeated message adds nothing. */
  actions: string[];
  /** Why it ended, or why a picture is missing, in one sentence. */
  problem?: string;
  /** Nothing is recorded: a new place for a step is being picked. */
  pick?: StoredPick;
  /** False: ended, and kept only for `problem` to be read. */
  running: boolean;
}

/** What is kept under a name in the `settings` table. */
export interface Settings {
  consent: { state: 'given' | 'refused'; at: number };
  /** The installation's random name in signals. */
  person: string;
  /** Epoch milliseconds until which Handrail is quiet. */
  pausedUntil: number;
  recording: StoredRecording;
  /** What the organisation had set when the browser said so last. */
  policy: Policy;
  /** Kinds of struggle that the person does not want noticed. */
  kindsOff: StruggleKind[];
  /** Sites, as match patterns, where the person wants nothing noticed and nothing offered. */
  sitesOff: string[];
  /** How the stage looks, where the organisation has not decided it. */
  theme: Theme;
  /** How many detections a day are usual, for the person and by page. */
  usual: Usual;
  /** The person's connection costs by the amount: content is fetched only when they ask for it. */
  metered: boolean;
  /** What the workspace has set, in its latest version that this Handrail understands. */
  workspacePolicy: Policy;
  /** How many signals had to go before they were sent, because there was no room for more. */
  signalsDropped: number;
}
