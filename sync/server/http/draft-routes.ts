import { identifierSchema } from '../../../guides/schema/identifier.ts';
import { draftChangeSchema } from '../../protocol/draft-change.ts';
import { saveDraft } from '../drafts/save-draft.ts';
import type { ServerContext } from '../server-context.ts';
import { readBody } from './read-body.ts';
import { Refusal } from './refusal.ts';
import type { Routes } from './routes.ts';

/** Bytes of a draft: a guide of 200 steps in ten languages. */
const largestDraft = 8_000_000;

/** Drafts that authors share. */
export const draftRoutes = (app: Routes, server: ServerContext): void => {
  const named = (id: string): string => {
    if (identifierSchema.safeParse(id).success) return id;
    throw new Refusal('malformed', 'The draft’s name is no identifier; use letters, digits, "-" or "_".', {
      field: 'id',
    });
  };
  app.get('/v1/drafts', async context => {
    const { workspace } = context.get('bearer');
    const drafts = await server.engine.snapshot(transaction => transaction.rows('listDrafts', [workspace]));
    return context.json({ drafts });
  });
  app.get('/v1/drafts/:id', async context => {
    const [{ workspace }, id] = [context.get('bearer'), named(context.req.param('id'))];
    const [row] = await server.engine.snapshot(transaction =>
      transaction.rows<{ revision: number; body: string }>('readDraft', [workspace, id]),
    );
    if (!row) throw new Refusal('not-found', `There is no draft called ${id}.`);
    return context.json({ revision: row.revision, draft: JSON.parse(row.body) as unknown });
  });
  app.put('/v1/drafts/:id', async context => {
    const [{ workspace, device }, id] = [context.get('bearer'), named(context.req.param('id'))];
    const change = await readBody(context, draftChangeSchema, largestDraft);
    if (change.draft.id !== id)
      throw new Refusal('malformed', 'draft.id is not the name that it is saved under; give the same.', {
        field: 'draft.id',
      });
    const { saved, copy } = await server.engine.transaction(transaction =>
      saveDraft(transaction, { ...change, workspace, id, by: device, now: server.now() }),
    );
    return context.json(copy, saved ? 200 : 409);
  });
  app.delete('/v1/drafts/:id', async context => {
    const [{ workspace }, id] = [context.get('bearer'), named(context.req.param('id'))];
    const revision = Number(context.req.query('revision'));
    if (!Number.isSafeInteger(revision))
      throw new Refusal('malformed', 'revision is not a number; give the one that you have seen.', {
        field: 'revision',
      });
    const removed = await server.engine.transaction(transaction =>
      transaction.run('deleteDraft', [workspace, id, revision]),
    );
    if (removed === 0)
      throw new Refusal('conflict', 'The draft has been saved anew, or is gone; look at it first.');
    return context.json({ removed: id });
  });
};
