import type { FrameMessage } from '../../../guides/contracts/frame-to-worker.ts';
import type { FrameTask } from '../../../guides/contracts/worker-to-frame.ts';
import type { LocatePlatform } from '../../../guides/locate/platform.ts';
import type { Facts } from '../../../guides/play/fact.ts';
import { watchAction } from '../../../guides/play/watch-action.ts';
import { followElement } from '../follow-element.ts';
import type { Place } from '../place-of-element.ts';
import { revealElement } from '../reveal-element.ts';
import { type Sight, watchSight } from '../watch-sight.ts';

/** What looking for a target in a frame takes. */
export interface FrameLook {
  document: Document;
  platform: LocatePlatform;
  task: FrameTask;
  /** The document's name. */
  name: string;
  say(message: FrameMessage): void;
  /** The person has done it. */
  onDone(): void;
  signal: AbortSignal;
}

/** The search for one target in one frame. */
export interface RunningLook {
  /** Says once more what is known. */
  repeat(): void;
  /** The target here is the one that the stage shows: the person's action counts. Or it is not. */
  choose(chosen: boolean, facts?: Facts): void;
}

/**
 * Looks for a step's target in a frame, follows it, and tells where it is. What the person does on it is watched only
 * while the stage shows this very target.
 */
export const lookInFrame = ({
  document,
  platform,
  task,
  name,
  say,
  onDone,
  signal,
}: FrameLook): RunningLook => {
  const { run, revision, target, advance } = task;
  const step = { run, revision };
  let sight: Sight | undefined;
  let place: Place | undefined;
  let facts: Facts | undefined;
  let hasRevealed = false;
  let following: AbortController | undefined;
  let watching: AbortController | undefined;

  const tellSight = (): void => {
    if (sight) say({ type: 'frame/sight', ...step, leaf: name, state: sight.state });
  };
  const tellPlace = (): void => {
    if (sight?.state === 'found' && place)
      say({ type: 'frame/place', ...step, leaf: name, via: name, place });
  };
  const settle = (next: Sight): void => {
    following?.abort();
    place = undefined;
    sight = next;
    tellSight();
    if (next.state !== 'found') return;
    following = new AbortController();
    const { element } = next;
    if (!hasRevealed) revealElement(element);
    hasRevealed = true;
    followElement({
      ...{ element, region: target.region },
      // There is no card here.
      card: element as HTMLElement,
      onPlace(now) {
        place = now;
        tellPlace();
      },
      signal: AbortSignal.any([signal, following.signal]),
    });
  };
  const choose = (chosen: boolean, told?: Facts): void => {
    facts = told;
    if (!chosen) {
      watching?.abort();
      watching = undefined;
    }
    const element = sight?.state === 'found' ? sight.element : undefined;
    const { defaultView: window } = element?.ownerDocument ?? {};
    if (!chosen || watching || !window) return;
    watching = new AbortController();
    watchAction({
      ...{ advance, window, platform, region: target.region },
      element: () => (sight?.state === 'found' ? sight.element : null),
      onDone() {
        say({ type: 'frame/done', ...step, ...(facts ? { facts } : {}) });
        onDone();
      },
      signal: AbortSignal.any([signal, watching.signal]),
    });
  };
  watchSight(target, { document, platform, onSight: settle, signal });
  return {
    repeat() {
      tellSight();
      tellPlace();
    },
    choose,
  };
};
