import type { Failure } from '../../guides/contracts/result.ts';
import { usePage } from './use-page.ts';

/** Says in the place of an answer why there is none. */
export const Problem = ({ failure, retry }: { failure: Failure; retry?: () => void }) => {
  const { words } = usePage();
  return (
    <div class="notice notice--problem" role="alert">
      <p>{failure.message}</p>
      {retry && (
        <button type="button" class="button" onClick={retry}>
          {words.shared.tryAgain}
        </button>
      )}
    </div>
  );
};
