import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageRequestName, PageRequests } from '../../guides/contracts/page-to-worker.ts';
import type { Failure } from '../../guides/contracts/result.ts';
import { usePage } from './use-page.ts';

/** What is known of an answer. The last value stays while a newer one is on its way. */
export interface Answer<Value> {
  value: Value | undefined;
  failure: Failure | undefined;
  /** Asks again. */
  reload: () => void;
}

/** An answer, and the question that it answers. */
interface Known<Value> {
  key: string;
  value?: Value;
  failure?: Failure;
}

/**
 * Asks the worker, and asks again whenever the worker says that something changed.
 *
 * @param input what goes in, or `'wait'` while it is not known yet
 * @param lasts `forever` for what never changes once it is there, such as a picture
 */
export const useRequest = <Name extends PageRequestName>(
  name: Name,
  input: PageRequests[Name][0] | 'wait',
  lasts: 'until-changed' | 'forever' = 'until-changed',
): Answer<PageRequests[Name][1]> => {
  const { client } = usePage();
  const key = JSON.stringify([name, input ?? null]);
  const [known, setKnown] = useState<Known<PageRequests[Name][1]>>({ key });
  const question = useRef({ name, input });
  question.current = { name, input };
  const asked = useRef(0);
  const settled = useRef('');

  const reload = useCallback(() => {
    const { name: wanted, input: content } = question.current;
    if (content === 'wait') return;
    const turn = ++asked.current;
    void client.request(wanted, content).then(answer => {
      // An answer that was overtaken by a later question would show what no longer holds.
      if (turn !== asked.current) return;
      if (answer.ok) {
        settled.current = key;
        setKnown({ key, value: answer.value });
      } else {
        setKnown(before => ({ ...(before.key === key ? before : { key }), failure: answer.error }));
      }
    });
  }, [client, key]);

  useEffect(() => {
    reload();
    const stop = client.onChange(() => {
      if (lasts === 'until-changed' || settled.current !== key) reload();
    });
    return () => {
      asked.current++;
      stop();
    };
  }, [key, client, reload, lasts]);

  const current = known.key === key ? known : undefined;
  return { value: current?.value, failure: current?.failure, reload };
};
