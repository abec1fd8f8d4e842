import type { FailureReason } from './failure-reason.ts';

/** Why a request was refused. The message is one sentence for a person. */
export interface Failure {
  code:
    | 'refused' // the sender may not ask this
    | 'malformed' // the message has not the declared shape
    | 'not-found'
    | 'conflict' // somebody else saved first
    | 'invalid' // the content is not allowed; `path` names the field
    | 'quota' // the device has no room left
    | 'database-newer' // the database was made by a newer Handrail
    | 'not-allowed' // no consent, no permission, or policy forbids it
    | 'internal';
  message: string;
  /** For the sentence in the person's language. Where there is none, the English `message` is shown. */
  reason?: FailureReason;
  /** What fills the places of that sentence. */
  values?: Readonly<Record<string, string>>;
  /** The field that is wrong, as a path such as `guide.steps[3].text.en`. */
  path?: string;
}

/** An answer across contexts: `Error` objects do not survive the journey. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; error: Failure };
