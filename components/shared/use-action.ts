import { useCallback } from 'preact/hooks';
import type { PageRequestName, PageRequests } from '../../guides/contracts/page-to-worker.ts';
import { usePage } from './use-page.ts';
import { useToast } from './use-toast.ts';

/** Sends a request that changes something. A refusal is shown, and the answer is then undefined. */
export type Action = <Name extends PageRequestName>(
  name: Name,
  input: PageRequests[Name][0],
  done?: string,
) => Promise<{ value: PageRequests[Name][1] } | undefined>;

/** A function that sends a request, shows `done` when it worked and the worker's sentence when it did not. */
export const useAction = (): Action => {
  const { client } = usePage();
  const toast = useToast();
  return useCallback(
    async (name, input, done) => {
      const answer = await client.request(name, input);
      if (!answer.ok) {
        toast({ text: answer.error.message, tone: 'problem' });
        return undefined;
      }
      if (done) toast({ text: done });
      return { value: answer.value };
    },
    [client, toast],
  );
};
