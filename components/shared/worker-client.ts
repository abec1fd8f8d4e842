import type { PageRequestName, PageRequests } from '../../guides/contracts/page-to-worker.ts';
import type { Result } from '../../guides/contracts/result.ts';

/** All that a page knows of the worker. */
export interface WorkerClient {
  /** Asks the worker. Never throws: a worker that does not answer is a failure with the code `internal`. */
  request<Name extends PageRequestName>(
    name: Name,
    input: PageRequests[Name][0],
  ): Promise<Result<PageRequests[Name][1]>>;
  /** Calls the listener whenever something that a page may show has changed, until the returned function is called. */
  onChange(listener: () => void): () => void;
}
