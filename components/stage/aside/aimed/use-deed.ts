import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { actOn, type Deed } from '../../../../guides/act/act-on.ts';
import { createActionPace } from '../../../../guides/act/action-pace.ts';
import { createExposure } from '../../../../guides/act/exposure.ts';
import { isOfPage } from '../../../../guides/act/is-of-page.ts';
import { isOpaque } from '../../../../guides/act/is-opaque.ts';
import { isUncovered } from '../../../../guides/act/is-uncovered.ts';
import type { Target } from '../../../../guides/schema/target.ts';
import type { StageTools } from '../../stage-tools.ts';
import { trusted } from '../../trusted.ts';
import { lookNow } from './look-now.ts';

/** How often it is looked whether the target and the button are in sight, in milliseconds. */
const look = 150;
/** How long the target may be out of sight before that is said, in milliseconds. */
const unsaid = 1500;
/** How long the target flashes before it is done, in milliseconds: long enough to see it, and to press Esc. */
const flash = 700;

const pace = createActionPace();

/**
 * Where an action stands. `ready` only when the target and the button were in plain sight for a while; `hidden` when they
 * have not been for longer than that.
 */
export type DeedState =
  | { at: 'waiting' | 'hidden' | 'ready' | 'about' | 'done' }
  | { at: 'refused'; because: 'covered' | 'changed' | 'stopped' | 'cannot' | 'noOption' };

/** What is to be done, and to what. */
export interface DeedWatch {
  /** False where the person does it themselves: nothing is looked at. */
  isOffered: boolean;
  element: Element;
  target: Target;
  /** The button in the card that starts it. */
  button: RefObject<HTMLElement | null>;
  tools: StageTools;
  /** Whether it needs the person's own press by what is declared now. */
  needsPerson(): boolean;
  /** It was done. */
  onDone(): void;
}

/**
 * Does something for the person who has asked for it: after a moment in which its target flashes and Esc stops it, and
 * only where the target is found again in a document of the page's own and has been in plain sight all the while.
 */
export const useDeed = (watch: DeedWatch): [DeedState, start: (deed: Deed) => void] => {
  const { isOffered, element, target, button, tools } = watch;
  const [state, setState] = useState<DeedState>({ at: 'waiting' });
  const exposure = useRef(createExposure());
  const stop = useRef<AbortController>(undefined);

  const isExposed = (): boolean => {
    const asks = button.current;
    // The card may lie over a target for which there is no room; a page over the button may not.
    return (
      asks !== null &&
      isOpaque(element) &&
      isUncovered(element, tools.platform) &&
      isOpaque(asks) &&
      isUncovered(asks, withOurs(tools))
    );
  };
  useEffect(() => {
    exposure.current = createExposure();
    if (!isOffered) return;
    let lastSeen = performance.now();
    const note = (): void => {
      const now = performance.now();
      const isSeen = isExposed();
      if (isSeen) lastSeen = now;
      exposure.current.note(isSeen, now);
      const isEnough = exposure.current.isEnough(now);
      setState(before => {
        if (before.at === 'about' || before.at === 'done' || before.at === 'refused') return before;
        const at = isEnough ? 'ready' : now - lastSeen > unsaid ? 'hidden' : 'waiting';
        return at === before.at ? before : { at };
      });
    };
    note();
    const timer = setInterval(note, look);
    return () => clearInterval(timer);
  }, [element, isOffered]);
  useEffect(() => () => stop.current?.abort(), [element]);

  const refuse = (because: Extract<DeedState, { at: 'refused' }>['because']): void =>
    setState({ at: 'refused', because });

  const isLongInSight = (): boolean => isExposed() && exposure.current.isEnough(performance.now());
  /** Looks right before it is done, in the same turn. */
  const whyNot = (): 'changed' | 'covered' | undefined => {
    const sight = lookNow(target, tools);
    const isThere = sight.state === 'found' && sight.element === element;
    if (!isThere || !isOfPage(element, tools.document) || watch.needsPerson()) return 'changed';
    return isLongInSight() ? undefined : 'covered';
  };
  const perform = (deed: Deed): void => {
    const reason = whyNot();
    if (reason) {
      refuse(reason);
      return;
    }
    pace.mark(performance.now());
    const outcome = actOn(element, deed);
    if (outcome === 'done') {
      setState({ at: 'done' });
      watch.onDone();
    } else refuse(outcome === 'no-option' ? 'noOption' : 'cannot');
  };

  const start = (deed: Deed): void => {
    if (state.at === 'about' || state.at === 'done') return;
    if (!isLongInSight()) {
      refuse('covered');
      return;
    }
    const ends = new AbortController();
    stop.current = ends;
    const { signal } = ends;
    setState({ at: 'about' });
    const onKey = trusted<KeyboardEvent>(event => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      ends.abort();
      refuse('stopped');
    });
    window.addEventListener('keydown', onKey, { capture: true, signal });
    const timer = setTimeout(
      () => {
        ends.abort();
        perform(deed);
      },
      Math.max(flash, pace.left(performance.now())),
    );
    signal.addEventListener('abort', () => clearTimeout(timer));
  };
  return [state, start];
};

/** The button is Handrail's own, and is not looked through. */
const withOurs = ({ platform }: StageTools): StageTools['platform'] => {
  const { isOurs: _, ...rest } = platform;
  return rest;
};
