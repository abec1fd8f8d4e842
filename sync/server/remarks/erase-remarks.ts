import type { RemarkEvent } from '../../../guides/schema/remark-event.ts';
import type { ToldRemark } from '../../../guides/schema/told-remark.ts';
import type { Transaction } from '../database/engine.ts';

interface Row {
  id: string;
  remark: string;
  type: RemarkEvent['type'];
  at: number;
  body: string;
}

/**
 * Takes out of a person's events all that is of the person, so that every device does so, too: each is told again, as one that was
 * erased. What the person hid as a moderator stays hidden. To be called under the lock of the workspace.
 */
export const eraseRemarks = async (
  transaction: Transaction,
  workspace: number,
  person: string,
): Promise<void> => {
  const rows = await transaction.rows<Row>('listRemarksOfPerson', [workspace, person]);
  if (rows.length === 0) return;
  const [raised] = await transaction.rows<{ sequence: number }>('raiseRemarkSequence', [
    workspace,
    rows.length,
  ]);
  let sequence = (raised?.sequence ?? 0) - rows.length;
  // A remark goes before the word that it was withdrawn: nobody may see it again in between.
  const inOrder = rows.sort(
    (left, right) => Number(left.type !== 'remark') - Number(right.type !== 'remark'),
  );
  for (const { id, remark, type, at, body } of inOrder) {
    sequence += 1;
    const event = JSON.parse(body) as RemarkEvent;
    const lifts = event.type === 'remark-shown' ? { lifts: event.lifts } : {};
    const left: ToldRemark = { id, at, type: 'remark-erased', was: type, remark, ...lifts };
    await transaction.run('blankRemark', [workspace, id, sequence, JSON.stringify(left)]);
  }
};
