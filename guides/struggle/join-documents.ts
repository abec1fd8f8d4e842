import { documentNumbers } from './document-numbers.ts';
import type { StruggleEvent } from './struggle-event.ts';

/** A document in a frame, and the place of the frame in the order in which the frames of the page were heard of. */
interface Shown {
  frame: number;
  document: number;
  place: number;
}

/** Frames that are remembered, the latest. */
const most = 40;

/** The documents of a tab: how many there were, and which is in which frame. */
export interface Documents {
  count: number;
  /** Frames by the browser's number, each with the number of its document, the latest last. */
  shown: readonly Shown[];
}

/**
 * Makes numbers of controls, forms and groups that hold for the whole tab of those that each document counts for itself.
 * Pure.
 */
export const joinDocuments = (
  state: Documents | undefined,
  frame: number,
  event: StruggleEvent,
): { state?: Documents; event: StruggleEvent } => {
  if (event.type === 'loaded') return { state: withDocument(state, frame, true), event };
  if (!('id' in event || 'form' in event)) return { ...(state && { state }), event };
  const known = state?.shown.some(each => each.frame === frame) ? state : withDocument(state, frame, false);
  const own = known?.shown.find(each => each.frame === frame);
  const inTab = (number: number): number => documentNumbers.inTab(number, own?.document ?? 0, own?.place);
  return {
    state: known,
    event: {
      ...event,
      ...('id' in event && { id: inTab(event.id) }),
      ...('form' in event && { form: inTab(event.form) }),
      ...('group' in event && { group: inTab(event.group) }),
    } as StruggleEvent,
  };
};

/** A new document in a frame. One that was loaded in the tab itself has taken all other frames with it. */
const withDocument = (state: Documents | undefined, frame: number, loaded: boolean): Documents => {
  const document = state?.count ?? 0;
  const shown = loaded && frame === 0 ? [] : (state?.shown ?? []);
  const place =
    shown.find(each => each.frame === frame)?.place ?? 1 + Math.max(0, ...shown.map(each => each.place));
  const others = shown.filter(each => each.frame !== frame);
  const next: Shown = { frame, document, place: frame === 0 ? 0 : place };
  return { count: document + 1, shown: [...others, next].slice(-most) };
};
