import type { Workspace } from '../../guides/contracts/workspace.ts';
import { fill } from '../shared/fill.ts';
import { sayFailure } from '../shared/say-failure.ts';
import { usePage } from '../shared/use-page.ts';

/** How the sync goes, in a sentence, with what is wrong. Those who hear the page are told when it changes, and not how far it is. */
export const SyncState = ({ joined }: { joined: NonNullable<Workspace['joined']> }) => {
  const { words, formats } = usePage();
  const text = words.workspace;
  const { state, retryAt, problem, contentProblem, fetched, expected } = joined;
  const isFetching = state === 'running' && expected > 0;
  return (
    <>
      <p role="status">
        {fill(text.states[state], { time: retryAt === undefined ? '' : formats.time(retryAt) })}
      </p>
      {isFetching && (
        <p>
          <progress class="sync-progress" max={expected} value={fetched} aria-label={text.states.running} />{' '}
          {fill(text.fetching, { fetched: formats.number(fetched), expected: formats.number(expected) })}
        </p>
      )}
      {problem && <p class="field__problem">{sayFailure(problem, words)}</p>}
      {contentProblem && <p class="field__problem">{sayFailure(contentProblem, words)}</p>}
    </>
  );
};
