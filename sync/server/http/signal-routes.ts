import { signalBatchSchema } from '../../protocol/signal-batch.ts';
import type { ServerContext } from '../server-context.ts';
import { rateLimit } from './rate-limit.ts';
import { readBody } from './read-body.ts';
import { Refusal } from './refusal.ts';
import type { Routes } from './routes.ts';

/** Batches a minute of one device: a person makes a signal every few seconds. */
const batchesPerMinute = 120;
/** Bytes of a batch: 500 signals of 2 kB each. */
const largestBatch = 1_000_000;
/** Seconds after which a full queue has room again. */
const waitForRoom = 2;

/** Takes signals in. */
export const signalRoutes = (app: Routes, server: ServerContext): void => {
  const limit = rateLimit(batchesPerMinute, server.now);
  app.post('/v1/signals', async context => {
    const { device, workspace } = context.get('bearer');
    limit(device);
    const { signals } = await readBody(context, signalBatchSchema, largestBatch);
    const { counted } = await server.workspaceOf(workspace);
    const receipt = server.queue.add({ workspace: counted, device, signals });
    if (!receipt) {
      server.metrics.signals({ outcome: 'turned-away' }, signals.length);
      throw new Refusal('too-many', 'The server has its hands full; try again soon.', {
        retryAfter: waitForRoom,
      });
    }
    const told = await receipt;
    server.metrics.signals({ outcome: 'acknowledged' }, told.acknowledged.length);
    server.metrics.signals({ outcome: 'refused' }, told.refused.length);
    server.metrics.signals({ outcome: 'not-yet' }, told.notYet.length);
    return context.json(told);
  });
};
