import type { StageView } from '../../guides/contracts/stage-view.ts';

/** Whether a view was read before another one. Answers can overtake each other. */
export const isOlderView = (view: StageView, than: StageView): boolean => view.readAt < than.readAt;
