import type { Result } from '../../../guides/contracts/result.ts';
import { discardPublication } from '../../../storage/publications/discard-publication.ts';
import { publishOver } from '../../../storage/publications/publish-over.ts';
import { readPublishing } from '../../../storage/publications/read-publishing.ts';
import { shareGuide } from '../../../storage/publications/share-guide.ts';
import { readSharing } from '../../../storage/shares/read-sharing.ts';
import { settleKept } from '../../../storage/shares/settle-kept.ts';
import { shareDraft } from '../../../storage/shares/share-draft.ts';
import { type WorkerContext, withDatabase } from '../worker-context.ts';
import type { PageHandlers } from './page-handlers.ts';

/** Sends soon what was changed; a page that has not seen that it is gone is told. */
const soon = (context: WorkerContext, isThere: boolean): Result<null> => {
  if (isThere) {
    void context.sync.run('due');
    return { ok: true, value: null };
  }
  const message = 'This is not there any more.';
  return { ok: false, error: { code: 'not-found', reason: 'no-longer-there', message } };
};

/** What authors share with each other, and what they publish to the workspace. */
export const sharingRequests = {
  'sharing/get': (context, { draft }) =>
    withDatabase(context, async database => ({ ok: true, value: await readSharing(database, draft) })),
  'sharing/set': (context, { draft, on }) =>
    withDatabase(context, async database => soon(context, await shareDraft(database, draft, on))),
  'sharing/settle': (context, { order, how }) =>
    withDatabase(context, async database =>
      soon(context, await settleKept(database, order, how, context.now())),
    ),
  'publishing/get': context =>
    withDatabase(context, async database => ({ ok: true, value: await readPublishing(database) })),
  'publishing/share': (context, { guide }) =>
    withDatabase(context, async database => soon(context, await shareGuide(database, guide))),
  'publishing/over': (context, { kind, id }) =>
    withDatabase(context, async database =>
      soon(context, await publishOver(database, kind, id, context.now())),
    ),
  'publishing/forget': (context, { kind, id }) =>
    withDatabase(context, async database => {
      await discardPublication(database, kind, id);
      return { ok: true, value: null };
    }),
} satisfies Partial<PageHandlers>;
