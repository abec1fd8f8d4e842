import { useEffect, useRef } from 'preact/hooks';
import type { RunView } from '../../guides/contracts/stage-view.ts';
import { watchAction } from '../../guides/play/watch-action.ts';
import type { StageTools } from './stage-tools.ts';

/** How long after a step is done the next action counts as its direct continuation, in milliseconds. */
const straightAfter = 2000;

/**
 * Does not miss an action that follows the last one at once: who types a name and presses "Done" has done two steps
 * before the worker can show the second. It is told right away, because it may unload the page, and again when the
 * worker has come to that step, because it ignores what is said of a step that it has not come to.
 *
 * @param found whether the step at hand has found its target, so that the one after it is worth looking for
 * @returns to be called when the step at hand is done
 */
export const useUpcoming = (run: RunView, found: boolean, tools: StageTools): (() => void) => {
  const { id, revision, upcoming } = run;
  const element = useRef<Element | null>(null);
  /** The revision of the step that was done before it was shown. */
  const early = useRef(-1);

  useEffect(() => {
    element.current = null;
    if (!found || !upcoming) return;
    const stop = new AbortController();
    tools.watch(
      upcoming.target,
      sight => {
        // An action can take its own target off the page; it was this one all the same.
        if (sight.state === 'found') element.current = sight.element;
      },
      stop.signal,
    );
    return () => stop.abort();
  }, [revision, found]);

  useEffect(() => {
    if (early.current === revision) tools.say({ type: 'stage/step-done', run: id, revision });
  }, [revision]);

  const watching = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => watching.current?.abort(), []);

  return () => {
    const { defaultView: window } = tools.document;
    if (!upcoming || !window) return;
    watching.current?.abort();
    const stop = new AbortController();
    watching.current = stop;
    // Also while the step that follows is being drawn: what both of them tell counts once.
    setTimeout(() => stop.abort(), straightAfter);
    watchAction({
      advance: upcoming.advance,
      window: element.current?.ownerDocument.defaultView ?? window,
      platform: tools.platform,
      element: () => element.current,
      region: upcoming.target.region,
      onDone: () => {
        early.current = revision + 1;
        tools.say({ type: 'stage/step-done', run: id, revision: revision + 1 });
      },
      signal: stop.signal,
    });
  };
};
