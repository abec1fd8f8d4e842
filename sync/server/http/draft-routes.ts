import { pictureTypeOf } from '../../../guides/exchange/picture-type-of.ts';
import { identifierSchema } from '../../../guides/schema/identifier.ts';
import { pictureSchema } from '../../../guides/schema/picture.ts';
import { draftChangeSchema } from '../../protocol/draft-change.ts';
import { saveDraft } from '../drafts/save-draft.ts';
import { type DraftRow, readDraft } from '../drafts/stored-draft.ts';
import type { ServerContext } from '../server-context.ts';
import { readBody } from './read-body.ts';
import { Refusal } from './refusal.ts';
import type { Routes } from './routes.ts';

/** Bytes of a draft: a guide of 200 steps in ten languages. */
const largestDraft = 8_000_000;

/** Bytes of a picture: its base64 has 2 million characters at most. */
const largestPicture = 2_100_000;

/** Drafts that authors share. Their pictures are kept beside them, under `DRAFT/PICTURE`, which no draft can be called. */
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
      transaction.rows<DraftRow>('readDraft', [workspace, id]),
    );
    if (!row) throw new Refusal('not-found', `There is no draft called ${id}.`);
    return context.json(readDraft(row));
  });
  app.put('/v1/drafts/:id', async context => {
    const [{ workspace, device }, id] = [context.get('bearer'), named(context.req.param('id'))];
    const change = await readBody(context, draftChangeSchema, largestDraft);
    if (change.draft.id !== id)
      throw new Refusal('malformed', 'draft.id is not the name that it is saved under; give the same.', {
        field: 'draft.id',
      });
    const saved = await server.engine.transaction(transaction =>
      saveDraft(transaction, { ...change, workspace, id, by: device, now: server.now() }),
    );
    return context.json(saved);
  });
  app.delete('/v1/drafts/:id', async context => {
    const [{ workspace }, id] = [context.get('bearer'), named(context.req.param('id'))];
    const revision = Number(context.req.query('revision'));
    if (!Number.isSafeInteger(revision))
      throw new Refusal('malformed', 'revision is not a number; give the one that you have seen.', {
        field: 'revision',
      });
    const removed = await server.engine.transaction(async transaction => {
      const count = await transaction.run('deleteDraft', [workspace, id, revision]);
      if (count > 0) await transaction.run('deleteDraftPictures', [workspace, id]);
      return count;
    });
    if (removed === 0)
      throw new Refusal('conflict', 'The draft has been saved anew, or is gone; look at it first.');
    return context.json({ removed: id });
  });
  const picturePath = '/v1/drafts/:id/pictures/:picture';
  const keyOf = (id: string, picture: string): string => `${named(id)}/${named(picture)}`;
  app.get(picturePath, async context => {
    const { id, picture } = context.req.param();
    const { workspace } = context.get('bearer');
    const [row] = await server.engine.snapshot(transaction =>
      transaction.rows<DraftRow>('readDraft', [workspace, keyOf(id, picture)]),
    );
    if (!row) throw new Refusal('not-found', `There is no picture called ${picture} in the draft.`);
    return context.json(JSON.parse(row.body));
  });
  app.put(picturePath, async context => {
    const { id, picture: name } = context.req.param();
    const [{ workspace, device }, key] = [context.get('bearer'), keyOf(id, name)];
    const picture = await readBody(context, pictureSchema, largestPicture);
    const isWrong = picture.id !== name || pictureTypeOf(picture.data) !== picture.type;
    if (isWrong)
      throw new Refusal('malformed', 'The picture is not the one, or not of the type, that it says it is.', {
        field: picture.id === name ? 'data' : 'id',
      });
    // A picture never changes: of two under one name the first stays.
    await server.engine.transaction(transaction =>
      transaction.run('insertDraft', [workspace, key, JSON.stringify(picture), device, server.now()]),
    );
    return context.json({ kept: name });
  });
};
