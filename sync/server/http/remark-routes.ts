import { remarkBatchSchema } from '../../protocol/remark-batch.ts';
import { takeRemarks } from '../remarks/take-remarks.ts';
import { tellRemarks } from '../remarks/tell-remarks.ts';
import type { ServerContext } from '../server-context.ts';
import { rateLimit } from './rate-limit.ts';
import { readBody } from './read-body.ts';
import { Refusal } from './refusal.ts';
import type { Routes } from './routes.ts';

/** Batches a minute of one device: a person writes a remark now and then. */
const batchesPerMinute = 20;
/** Questions a minute of one device: a first pull asks for page after page. */
const questionsPerMinute = 120;
/** Bytes of a batch: 50 events, the longest of 500 signs of 4 bytes each. */
const largestBatch = 200_000;

/** What colleagues leave on guides and lessons for each other, where the workspace has switched it on. */
export const remarkRoutes = (app: Routes, server: ServerContext): void => {
  const { engine, metrics, now } = server;
  const limitBatches = rateLimit(batchesPerMinute, now);
  const limitQuestions = rateLimit(questionsPerMinute, now);
  app.post('/v1/remarks', async context => {
    const bearer = context.get('bearer');
    limitBatches(bearer.device);
    const { remarks } = await readBody(context, remarkBatchSchema, largestBatch);
    const told = await engine.transaction(transaction => takeRemarks(server, transaction, bearer, remarks));
    metrics.remarks({ outcome: 'acknowledged' }, told.acknowledged.length);
    metrics.remarks({ outcome: 'refused' }, told.refused.length);
    metrics.remarks({ outcome: 'not-yet' }, told.notYet.length);
    return context.json(told);
  });
  app.get('/v1/remarks', async context => {
    const bearer = context.get('bearer');
    limitQuestions(bearer.device);
    const since = Number(context.req.query('since') ?? 0);
    if (!Number.isSafeInteger(since) || since < 0)
      throw new Refusal('malformed', 'since is not a sequence; give 0 or a higher whole number.', {
        field: 'since',
      });
    return context.json(await engine.snapshot(transaction => tellRemarks(transaction, bearer, since, now())));
  });
};
