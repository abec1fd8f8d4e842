import { publicationRequestSchema } from '../../protocol/publication.ts';
import { noteAudit } from '../access/note-audit.ts';
import { publish } from '../content/publish.ts';
import { streamChanges } from '../content/stream-changes.ts';
import type { ServerContext } from '../server-context.ts';
import { readBody } from './read-body.ts';
import { Refusal } from './refusal.ts';
import type { Routes } from './routes.ts';

/** Bytes of a publication: a guide of 200 steps with pictures. */
const largestPublication = 20_000_000;

/** What devices may read of published content. */
export const changeRoutes = (app: Routes, server: ServerContext): void => {
  app.get('/v1/changes', async context => {
    const since = Number(context.req.query('since') ?? 0);
    if (!Number.isSafeInteger(since) || since < 0)
      throw new Refusal('malformed', 'since is not a sequence; give 0 or a higher whole number.', {
        field: 'since',
      });
    const { workspace } = context.get('bearer');
    const type = { 'Content-Type': 'application/x-ndjson' };
    const remembered = await server.changes.since(workspace, since);
    if (remembered) return context.body(remembered, 200, type);
    const lines = streamChanges(server, workspace, since);
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { value, done } = await lines.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      },
      async cancel() {
        await lines.return(undefined);
      },
    });
    return context.body(body, 200, type);
  });
};

/** What authors may publish. Where a workspace wants a second pair of eyes, a reviewer does it. */
export const publicationRoutes = (app: Routes, server: ServerContext): void => {
  app.post('/v1/publications', async context => {
    const { device, workspace, role } = context.get('bearer');
    const request = await readBody(context, publicationRequestSchema, largestPublication);
    const { review } = await server.workspaceOf(workspace);
    if (review && role === 'author')
      throw new Refusal('forbidden', 'In this workspace a reviewer publishes; ask one to.');
    if (request.kind === 'policy' && role !== 'admin')
      throw new Refusal('forbidden', 'The policy is published by an admin; ask one to.', { field: 'kind' });
    const publication = await server.engine.transaction(async transaction => {
      const made = await publish(server, transaction, { workspace, by: device }, request);
      const subject = `${request.kind} ${'id' in request ? request.id : ''} ${made.version}`;
      await noteAudit(server, transaction, { workspace, actor: device, action: 'publish', subject });
      return made;
    });
    return context.json(publication);
  });
};
