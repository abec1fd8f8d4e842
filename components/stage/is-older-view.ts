import type { StageView } from '../../guides/contracts/stage-view.ts';

/** Whether a view tells of an earlier state of the run than another one. Answers can overtake each other. */
export const isOlderView = (view: StageView, than: StageView): boolean =>
  view.run !== undefined && view.run.id === than.run?.id && view.run.revision < than.run.revision;
