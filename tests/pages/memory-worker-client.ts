import type { WorkerClient } from '../../components/shared/worker-client.ts';
import type { PageRequestName, PageRequests } from '../../guides/contracts/page-to-worker.ts';
import type { Failure, Result } from '../../guides/contracts/result.ts';
import { sampleAnswers } from './sample-answers.ts';

/** What a request is answered with: a value, or a refusal. */
export type Answers = {
  [Name in PageRequestName]: (input: PageRequests[Name][0]) => PageRequests[Name][1] | { refused: Failure };
};

/** A worker in memory that remembers what it was asked. */
export interface MemoryWorkerClient extends WorkerClient {
  /** The requests so far, oldest first. */
  readonly requests: { name: PageRequestName; input: unknown }[];
  /** The inputs of the requests of one name. */
  asked<Name extends PageRequestName>(name: Name): PageRequests[Name][0][];
  /** Answers some requests in another way from now on. */
  answer(answers: Partial<Answers>): void;
  /** Tells every listener that something has changed. */
  change(): void;
}

/** A worker in memory, with a little sample content unless told otherwise. */
export const createMemoryWorkerClient = (answers: Partial<Answers> = {}): MemoryWorkerClient => {
  const table: Answers = { ...sampleAnswers(), ...answers };
  const listeners = new Set<() => void>();
  const requests: { name: PageRequestName; input: unknown }[] = [];
  return {
    requests,
    request: async <Name extends PageRequestName>(name: Name, input: PageRequests[Name][0]) => {
      requests.push({ name, input });
      const value = table[name](structuredClone(input));
      const answer: Result<PageRequests[Name][1]> = isRefusal(value)
        ? { ok: false, error: value.refused }
        : { ok: true, value: structuredClone(value) };
      return answer;
    },
    onChange: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    asked: name =>
      requests
        .filter(request => request.name === name)
        .map(request => request.input as PageRequests[typeof name][0]),
    answer: more => {
      Object.assign(table, more);
    },
    change: () => {
      for (const listener of listeners) listener();
    },
  };
};

const isRefusal = (value: unknown): value is { refused: Failure } =>
  typeof value === 'object' && value !== null && 'refused' in value;
