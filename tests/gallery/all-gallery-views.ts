import type { GalleryView } from './gallery-view.ts';
import { aimedViews } from './views/aimed-views.ts';
import { otherViews } from './views/other-views.ts';
import { standingViews } from './views/standing-views.ts';
import { themedViews } from './views/themed-views.ts';

/** Everything that the stage can show, one a kind and state. */
export const allGalleryViews: GalleryView[] = [
  ...aimedViews,
  ...standingViews,
  ...otherViews,
  ...themedViews,
];
