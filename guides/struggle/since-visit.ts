import type { StruggleEvent } from './struggle-event.ts';

/** A page that comes this long after a form was sent, in ms, is its answer. Own choice: longer than servers let one wait. */
const answersWithin = 30_000;

/** What was done in a tab since its page was come to, and what its documents came in answer to. */
export interface SinceVisit {
  /** Presses and edits in all frames. */
  did: number;
  /** The frames in which a form was sent, and when. */
  sent: readonly { frame: number; at: number }[];
  /** The frames whose document came in answer to a form that was sent. */
  answers: readonly number[];
}

const nothing: SinceVisit = { did: 0, sent: [], answers: [] };

/**
 * Tells with a visit what was done at the page that was left, which no document knows of another. What was found wrong when
 * a document loaded says something only where a form was sent before: notes in forms look the same. Pure.
 */
export const sinceVisit = (
  state: SinceVisit | undefined,
  frame: number,
  event: StruggleEvent,
): { state?: SinceVisit; event?: StruggleEvent } => {
  const known = state ?? nothing;
  const unchanged = state ? { state } : {};
  switch (event.type) {
    case 'press':
    case 'edit':
      return { state: { ...known, did: known.did + 1 }, event };
    case 'submit': {
      const others = known.sent.filter(each => each.frame !== frame).slice(-19);
      return { state: { ...known, sent: [...others, { frame, at: event.at }] }, event };
    }
    case 'loaded': {
      // A form in a frame may have asked for the whole tab.
      const own = known.sent.filter(each => frame === 0 || each.frame === frame);
      const isAnswer = own.some(({ at }) => event.at - at < answersWithin);
      if (own.length === 0 && known.answers.length === 0) return { ...unchanged, event };
      const others = frame === 0 ? [] : known.answers.filter(each => each !== frame).slice(-19);
      const answers = isAnswer ? [...others, frame] : others;
      return { state: { ...known, sent: known.sent.filter(each => !own.includes(each)), answers }, event };
    }
    case 'invalid':
      return event.atLoad && !known.answers.includes(frame) ? unchanged : { ...unchanged, event };
    case 'visit':
      // Within a document, what was sent was answered without loading another.
      return { state: { ...known, did: 0, sent: [] }, event: { ...event, did: known.did } };
    default:
      return { ...unchanged, event };
  }
};
