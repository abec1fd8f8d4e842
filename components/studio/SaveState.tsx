import { usePage } from '../shared/use-page.ts';
import type { DraftState } from './create-draft-session.ts';

/** Says whether the draft is stored as it is shown. */
export const SaveState = ({ state }: { state: DraftState }) => {
  const { words } = usePage();
  return (
    <p class={`save-state save-state--${state.saving}`} role="status">
      {words.studio.saving[state.saving]}
    </p>
  );
};
