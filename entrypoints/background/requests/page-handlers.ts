import type { PageRequestName, PageRequests } from '../../../guides/contracts/page-to-worker.ts';
import type { Result } from '../../../guides/contracts/result.ts';
import type { WorkerContext } from '../worker-context.ts';

/** How each request of an extension page is answered. */
export type PageHandlers = {
  [Name in PageRequestName]: (
    context: WorkerContext,
    input: PageRequests[Name][0],
  ) => Promise<Result<PageRequests[Name][1]>>;
};
