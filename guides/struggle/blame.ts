import type { StruggleEvent } from './struggle-event.ts';

/** How soon after a press a request begins that is put down to it, in ms: clicks send at once, forms that look first a little later. */
const begunWithin = 600;
/** The clocks of pages and worker, and the way between them, differ by less than this, in ms. */
const slack = 100;
/** How soon after a press an error that is shown may be put down to it, in ms; the sentinel has its own, shorter rule. */
const shownWithin = 10_000;
/** Refusals remembered that came though nobody had pressed anything, and how many of one address show that it is asked by itself. */
const mostByThemselves = 20;
const byItself = 2;

/** What of a tab's past tells where an error comes from. */
export interface BlameState {
  press?: { target: string; id: number; at: number };
  /** Addresses that were refused though nobody had pressed anything: asking for news fails whoever presses what. */
  byThemselves: readonly string[];
}

/** An event as detectors take it, or none where it says nothing of the person; and the state after it. */
export interface Blamed {
  state: BlameState;
  event?: StruggleEvent;
}

const nothing: BlameState = { byThemselves: [] };

/** Puts errors, and requests that were refused, down to the press that they come from. Pure. */
export const blame = (state: BlameState | undefined, event: StruggleEvent): Blamed => {
  const known = state ?? nothing;
  const { press, byThemselves } = known;
  if (event.type === 'press') {
    const { target, id, at } = event;
    return { state: { byThemselves, press: { target, id, at } }, event };
  }
  if (event.type === 'error') {
    const isItsOwn = press?.id === event.id && event.at - press.at < shownWithin;
    return { state: known, event: isItsOwn ? { ...event, pressedAt: press.at } : event };
  }
  if (event.type !== 'refused') return { state: known, event };
  const { at, begun, place } = event;
  if (byThemselves.filter(each => each === place).length >= byItself) return { state: known };
  if (press && begun - press.at > -slack && begun - press.at < begunWithin) {
    const { target, id } = press;
    return { state: known, event: { type: 'error', at, target, id, pressedAt: press.at } };
  }
  return { state: { ...known, byThemselves: [...byThemselves, place].slice(-mostByThemselves) } };
};
