/**
 * What kind of control an event was on, as far as folding goes: a *field* takes text, an *opener* is a field that also
 * opens something to choose from, a *select* and a *toggle* tell of themselves by a change, all else is a *control*.
 */
export type SubjectKind = 'control' | 'field' | 'opener' | 'select' | 'toggle';

interface OnSubject {
  /** Epoch or page milliseconds, never going back. */
  at: number;
  /** Stands for one element. */
  subject: string;
  kind: SubjectKind;
}

/** One thing that the browser told while a person worked, without any content. */
export type RecordedEvent =
  /** A pointer or key went down. */
  | (OnSubject & { type: 'press' })
  /** `count` is how many clicks in a row the browser takes it for; 0 by keyboard. */
  | (OnSubject & { type: 'click'; count: number })
  | (OnSubject & { type: 'double-click' })
  /** Something was put into a field that is not committed yet. */
  | (OnSubject & { type: 'typed' })
  | (OnSubject & { type: 'change' })
  /** The focus left. */
  | (OnSubject & { type: 'leave' })
  /** Time went by. */
  | { type: 'time'; at: number }
  /** The page is going. */
  | { type: 'unload'; at: number };
