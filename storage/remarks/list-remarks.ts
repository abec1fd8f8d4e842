import type { Remarks } from '../../guides/contracts/remarks.ts';
import { foldRemarks } from '../../guides/remarks/fold-remarks.ts';
import type { HandrailDatabase } from '../database.ts';
import { readSetting } from '../settings/read-setting.ts';
import { readSync } from '../sync/read-sync.ts';
import { remarksOn } from './remarks-on.ts';

/** The remarks on a guide or lesson, as this device's person may see them. Null: there are none to see or to leave. */
export const listRemarks = (
  database: HandrailDatabase,
  kind: 'guide' | 'lesson',
  entry: string,
): Promise<Remarks | null> =>
  database.transaction('r', [database.remarks, database.settings, database.sync, database.held], async () => {
    const enrolled = await readSync(database, 'enrolled');
    const held = await database.held.get([kind, entry]);
    if (!enrolled || !held || held.archived || !(await remarksOn(database))) return null;
    const person = await readSetting(database, 'person');
    const mayModerate = (await readSync(database, 'remarks'))?.mayModerate ?? false;
    const rows = await database.remarks.where('[kind+entry]').equals([kind, entry]).toArray();
    const about = await database.remarks
      .where('remark')
      .anyOf(rows.map(({ id }) => id))
      .toArray();
    const sending = new Map(rows.map(({ id, ...row }) => [id, row]));
    // What the server refused to have done to a remark was not done.
    const done = about.filter(event => event.sending !== 'refused');
    const remarks = foldRemarks([...rows, ...done]).flatMap(({ id, at, text, name, hidden, ...remark }) => {
      const own = remark.person === person;
      const row = sending.get(id);
      if (hidden.length > 0 && !(own || mayModerate)) return [];
      return [
        {
          ...{ id, at, text, own },
          ...(name === undefined ? {} : { name }),
          ...(hidden.length > 0 ? { hidden: hidden.map(({ reason }) => reason) } : {}),
          ...(row?.sending
            ? { unsent: row.said?.reason === undefined ? {} : { refused: row.said.reason } }
            : {}),
        },
      ];
    });
    return { workspace: enrolled.workspaceName, mayModerate, remarks };
  });
