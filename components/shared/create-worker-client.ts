import type { PageNotice, PageRequest, PageRequestName } from '../../guides/contracts/page-to-worker.ts';
import type { Failure, Result } from '../../guides/contracts/result.ts';
import type { WorkerClient } from './worker-client.ts';

/** What the client needs of the browser's messages between extension pages and the worker. */
export interface MessageChannel {
  /** Sends one message and gives its answer; throws where nobody listens. */
  send(message: PageRequest): Promise<unknown>;
  /** Calls the listener with every message to the pages, until the returned function is called. */
  listen(listener: (message: unknown) => void): () => void;
}

/**
 * The client that talks to the real worker.
 *
 * @param say puts the sentence of a failure into the person's language; it is told what was asked
 */
export const createWorkerClient = (
  channel: MessageChannel,
  say: (failure: Failure, name: PageRequestName) => string = failure => failure.message,
): WorkerClient => ({
  request: async (name, input) => {
    try {
      const answer = await channel.send({ type: 'page/request', name, input });
      if (!isResult(answer)) return unanswered(`The worker does not know "${name}".`);
      return answer.ok ? answer : { ok: false, error: { ...answer.error, message: say(answer.error, name) } };
    } catch (error) {
      return unanswered(error instanceof Error ? error.message : String(error));
    }
  },
  onChange: listener =>
    channel.listen(message => {
      if (isNotice(message)) listener();
    }),
});

const isResult = (answer: unknown): answer is Result<never> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';

const isNotice = (message: unknown): message is PageNotice =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'page/changed';

const unanswered = (message: string): Result<never> => ({ ok: false, error: { code: 'internal', message } });
