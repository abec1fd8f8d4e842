import browser, { type Runtime } from 'webextension-polyfill';
import { frameMessageSchema } from '../../guides/contracts/frame-to-worker.ts';
import { recorderMessageSchema } from '../../guides/contracts/recorder.ts';
import type { Result } from '../../guides/contracts/result.ts';
import { sentinelMessageSchema } from '../../guides/contracts/sentinel-to-worker.ts';
import { stageMessageSchema } from '../../guides/contracts/stage-to-worker.ts';
import { pageOf } from '../../guides/match/page-of.ts';
import { handleFrame } from './handle-frame.ts';
import { handlePage } from './handle-page.ts';
import { handleRecorder } from './handle-recorder.ts';
import { handleSentinel } from './handle-sentinel.ts';
import { handleStage } from './handle-stage.ts';
import type { WorkerContext } from './worker-context.ts';

const refuse = (code: 'refused' | 'malformed', message: string): Result<never> => ({
  ok: false,
  error: { code, message },
});

/**
 * Every message to the worker comes through here: who may say what is decided by the browser's word for the sender,
 * and nothing that has not the declared shape goes further. What a page's script says cannot arrive at all.
 *
 * @returns undefined for a message that is not the worker's
 */
export const routeMessage = (
  context: WorkerContext,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<unknown> | undefined => {
  const type = typeOf(message);
  if (sender.id !== browser.runtime.id || type === '') return undefined;
  if (type === 'page/request') return fromPage(context, message, sender);
  if (!/^(sentinel|stage|frame|recorder)\//.test(type)) return undefined;

  const { tab, frameId } = sender;
  const page = pageOf(tab?.url ?? '');
  const fromExtension = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  if (!tab || tab.id === undefined || frameId === undefined || page === null || fromExtension) {
    return Promise.resolve(refuse('refused', 'Only a content script may say this.'));
  }
  const malformed = refuse('malformed', `The message ${type} has not the declared shape.`);
  if (type.startsWith('sentinel/')) {
    const parsed = sentinelMessageSchema.safeParse(message);
    return parsed.success ? handleSentinel(context, parsed.data, tab, frameId) : Promise.resolve(malformed);
  }
  if (type.startsWith('stage/')) {
    const parsed = stageMessageSchema.safeParse(message);
    const { documentId: document } = sender as { documentId?: string };
    const place = { tab: tab.id, frame: frameId, document };
    return parsed.success ? handleStage(context, parsed.data, place, page) : Promise.resolve(malformed);
  }
  if (type.startsWith('frame/')) {
    // The page's own document is the stage's.
    if (frameId === 0) return Promise.resolve(refuse('refused', 'Only a script in a frame may say this.'));
    const parsed = frameMessageSchema.safeParse(message);
    const from = { tab: tab.id, page, address: sender.url ?? '' };
    return parsed.success ? handleFrame(context, parsed.data, from) : Promise.resolve(malformed);
  }
  const parsed = recorderMessageSchema.safeParse(message);
  return parsed.success ? handleRecorder(context, parsed.data, tab, frameId) : Promise.resolve(malformed);
};

const typeOf = (message: unknown): string =>
  typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string'
    ? message.type
    : '';

const fromPage = (
  context: WorkerContext,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Result<unknown>> => {
  if (!sender.url?.startsWith(browser.runtime.getURL(''))) {
    return Promise.resolve(refuse('refused', 'Only a page of Handrail may ask this.'));
  }
  const { name, input } = message as { name?: unknown; input?: unknown };
  return handlePage(context, String(name), input);
};
