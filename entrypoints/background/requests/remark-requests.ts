import type { Result } from '../../../guides/contracts/result.ts';
import { cleanRemark } from '../../../guides/remarks/clean-remark.ts';
import type { HandrailDatabase } from '../../../storage/database.ts';
import { actOnRemark, type RemarkAct } from '../../../storage/remarks/act-on-remark.ts';
import { listRemarks } from '../../../storage/remarks/list-remarks.ts';
import { showRemark } from '../../../storage/remarks/show-remark.ts';
import { type WorkerContext, withDatabase } from '../worker-context.ts';
import type { PageHandlers } from './page-handlers.ts';

const act = async (
  context: WorkerContext,
  database: HandrailDatabase,
  acts: readonly RemarkAct[],
): Promise<Result<null>> => {
  await actOnRemark(database, acts, context.now());
  void context.sync.run('due');
  return { ok: true, value: null };
};

/** Remarks on guides and lessons of the workspace. */
export const remarkRequests = {
  'remarks/list': (context, { kind, id }) =>
    withDatabase(context, async database => ({ ok: true, value: await listRemarks(database, kind, id) })),
  'remarks/leave': (context, { kind, id, text, name }) =>
    withDatabase(context, database => {
      const called = cleanRemark(name ?? '').replaceAll('\n', ' ');
      const remark = { type: 'remark', kind, entry: id, text: cleanRemark(text) } as const;
      return act(context, database, [called === '' ? remark : { ...remark, name: called }]);
    }),
  'remarks/withdraw': (context, { remark }) =>
    withDatabase(context, database => act(context, database, [{ type: 'remark-withdrawn', remark }])),
  'remarks/hide': (context, { remark, reason }) =>
    withDatabase(context, database =>
      act(context, database, [{ type: 'remark-hidden', remark, reason: cleanRemark(reason) }]),
    ),
  'remarks/show': (context, { remark }) =>
    withDatabase(context, async database => act(context, database, await showRemark(database, remark))),
} satisfies Partial<PageHandlers>;
