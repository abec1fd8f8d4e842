import { foldRemarks } from '../../guides/remarks/fold-remarks.ts';
import type { HandrailDatabase } from '../database.ts';
import type { RemarkAct } from './act-on-remark.ts';

/** What it takes to show a remark again: every hiding that is known here is undone by name. */
export const showRemark = (database: HandrailDatabase, remark: string): Promise<RemarkAct[]> =>
  database.transaction('r', database.remarks, async () => {
    const row = await database.remarks.get(remark);
    const about = await database.remarks.where('remark').equals(remark).toArray();
    const [standing] = foldRemarks(row ? [row, ...about] : []);
    return (standing?.hidden ?? []).map(({ id }): RemarkAct => ({ type: 'remark-shown', remark, lifts: id }));
  });
