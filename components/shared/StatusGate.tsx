import type { ComponentChildren } from 'preact';
import type { Status } from '../../guides/contracts/page-to-worker.ts';
import { usePage } from './use-page.ts';
import { useRequest } from './use-request.ts';

/** Shows its children with the state of Handrail, or one sentence where nothing can be read or written. */
export const StatusGate = ({ children }: { children: (status: Status) => ComponentChildren }) => {
  const { words } = usePage();
  const { value: status, failure, reload } = useRequest('status/get', undefined);
  const database = failure?.code === 'database-newer' ? 'newer' : status?.database;

  if (database === 'newer')
    return (
      <p class="notice notice--problem" role="alert">
        {words.shared.databaseNewer}
      </p>
    );
  if (database === 'failed' || (failure && !status))
    return (
      <div class="notice notice--problem" role="alert">
        <p>{database === 'failed' ? words.shared.databaseFailed : words.shared.workerSilent}</p>
        {failure && <p class="muted">{failure.message}</p>}
        <button type="button" class="button" onClick={reload}>
          {words.shared.tryAgain}
        </button>
      </div>
    );
  if (!status) return <p class="muted">{words.shared.loading}</p>;
  return <>{children(status)}</>;
};
