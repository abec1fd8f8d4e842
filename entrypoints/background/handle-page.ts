import { pageInputs } from '../../guides/contracts/page-inputs.ts';
import type { PageRequestName, PageRequests } from '../../guides/contracts/page-to-worker.ts';
import type { Failure, Result } from '../../guides/contracts/result.ts';
import { describeError } from '../../guides/exchange/describe-error.ts';
import { problemFailure } from '../../guides/exchange/problem-failure.ts';
import { isQuotaError } from '../../storage/is-quota-error.ts';
import { notifyPages } from './notify-pages.ts';
import { draftRequests } from './requests/draft-requests.ts';
import { hereRequests } from './requests/here-requests.ts';
import { insightsRequests } from './requests/insights-requests.ts';
import { libraryRequests } from './requests/library-requests.ts';
import type { PageHandlers } from './requests/page-handlers.ts';
import { recordingRequests } from './requests/recording-requests.ts';
import { remarkRequests } from './requests/remark-requests.ts';
import { restraintRequests } from './requests/restraint-requests.ts';
import { sharingRequests } from './requests/sharing-requests.ts';
import { statusRequests } from './requests/status-requests.ts';
import { themeRequests } from './requests/theme-requests.ts';
import { workspaceRequests } from './requests/workspace-requests.ts';
import type { WorkerContext } from './worker-context.ts';

const handlers: PageHandlers = {
  ...statusRequests,
  ...restraintRequests,
  ...hereRequests,
  ...remarkRequests,
  ...draftRequests,
  ...libraryRequests,
  ...sharingRequests,
  ...recordingRequests,
  ...insightsRequests,
  ...themeRequests,
  ...workspaceRequests,
};

/** Requests that change nothing, so that nobody needs to be told. */
const reads = /\/(get|list|search|report|export)$/;

const noRoom: Failure = {
  code: 'quota',
  reason: 'no-room',
  message:
    'The device has no room left, so this was not saved. Free some space and try again; nothing was lost.',
};

/** Answers an extension page. Whatever goes wrong comes back as a failure with one sentence. */
export const handlePage = async (
  context: WorkerContext,
  name: string,
  input: unknown,
): Promise<Result<unknown>> => {
  if (!isRequest(name)) {
    return { ok: false, error: { code: 'malformed', message: `There is no request named ${name}.` } };
  }
  const parsed = pageInputs[name].safeParse(input ?? undefined);
  if (!parsed.success) {
    const failure = problemFailure(describeError(parsed.error, input, name));
    return { ok: false, error: { ...failure, code: 'malformed' } };
  }
  try {
    const result = await answer(context, name, parsed.data as PageRequests[typeof name][0]);
    if (result.ok && !reads.test(name)) notifyPages();
    return result;
  } catch (error) {
    if (isQuotaError(error)) return { ok: false, error: noRoom };
    const detail = error instanceof Error ? error.message : String(error);
    const message = `Something went wrong in Handrail (${detail}). Try again.`;
    return { ok: false, error: { code: 'internal', reason: 'went-wrong', values: { detail }, message } };
  }
};

const isRequest = (name: string): name is PageRequestName => Object.hasOwn(handlers, name);

const answer = <Name extends PageRequestName>(
  context: WorkerContext,
  name: Name,
  input: PageRequests[Name][0],
): Promise<Result<PageRequests[Name][1]>> => handlers[name](context, input);
