import { locate } from '../../guides/locate/locate.ts';
import type { LocatePlatform } from '../../guides/locate/platform.ts';
import { waitForTarget } from '../../guides/locate/wait-for-target.ts';
import type { Target } from '../../guides/schema/target.ts';
import { rootsAround } from './roots-around.ts';

/** What the page shows of a target at a moment. */
export type Sight = { state: 'found'; element: Element } | { state: 'absent' | 'unsure' };

/** How a target is watched. */
export interface SightWatch {
  document: Document;
  platform: LocatePlatform;
  /** Told at first, and whenever another element is the target, or none. */
  onSight(sight: Sight): void;
  signal: AbortSignal;
}

/**
 * Keeps an eye on a target. Most changes of the page can wait a moment to be looked into; a target that has just been
 * taken out of the page is looked for at once, so that a replaced one is followed without a visible gap.
 */
export const watchSight = (target: Target, { document, platform, onSight, signal }: SightWatch): void => {
  let sight: Sight | undefined;
  const observer = new MutationObserver(() => {
    if (sight?.state === 'found' && !sight.element.isConnected)
      settle(locate(target, document, { platform }));
  });
  const settle = (next: Sight): void => {
    const same =
      sight?.state === next.state &&
      (sight.state !== 'found' || next.state !== 'found' || sight.element === next.element);
    if (same || signal.aborted) return;
    sight = next;
    observer.disconnect();
    if (next.state === 'found') {
      for (const root of rootsAround(next.element))
        observer.observe(root, { childList: true, subtree: true });
    }
    onSight(next);
  };
  signal.addEventListener('abort', () => observer.disconnect());
  waitForTarget(target, document, { platform, signal, onResult: settle });
};
