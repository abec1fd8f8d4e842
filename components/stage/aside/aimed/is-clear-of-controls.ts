import { controlOf } from '../../../../guides/act/control-of.ts';
import { hitAt } from '../../../../guides/act/hit-at.ts';
import type { Rectangle } from '../../../../guides/contracts/recorder.ts';
import type { LocatePlatform } from '../../../../guides/locate/platform.ts';

/** Whether nothing in the page that can be pressed or filled in lies under a small box, in CSS pixels of the viewport. */
export const isClearOfControls = (
  { x, y, width, height }: Rectangle,
  document: Document,
  platform: LocatePlatform,
): boolean =>
  [0.05, 0.5, 0.95].every(across =>
    [0.05, 0.95].every(down => {
      const hit = hitAt(document, x + across * width, y + down * height, platform);
      return !hit || !controlOf(hit);
    }),
  );
