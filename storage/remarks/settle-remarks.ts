import type { Settlement } from '../../sync/client/sync-store.ts';
import type { HandrailDatabase } from '../database.ts';
import type { StoredRemark } from './stored-remark.ts';

/** Notes of events what the server made of them. Those that it refused stay, with its reason. */
export const settleRemarks = (
  database: HandrailDatabase,
  { acknowledged, refused, notYet, version, now }: Settlement,
): Promise<void> =>
  database.transaction('rw', database.remarks, async () => {
    const change = async (id: string, to: Pick<StoredRemark, 'sending' | 'said'>): Promise<void> => {
      const row = await database.remarks.get(id);
      if (!row) return;
      const { sending: _, said: __, ...event } = row;
      await database.remarks.put({ ...event, ...to });
    };
    const said = { version, at: now };
    for (const id of acknowledged) await change(id, {});
    for (const { id, reason } of refused) await change(id, { sending: 'refused', said: { ...said, reason } });
    for (const id of notYet) await change(id, { sending: 'aside', said });
  });
