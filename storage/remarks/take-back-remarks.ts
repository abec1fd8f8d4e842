import type { SetAside } from '../../sync/client/set-aside.ts';
import type { HandrailDatabase } from '../database.ts';

/** Has events sent again that the server did not know, where it is time to try. */
export const takeBackRemarks = (
  database: HandrailDatabase,
  isDue: (event: Pick<SetAside, 'version' | 'at'>) => boolean,
): Promise<void> =>
  database.transaction('rw', database.remarks, async () => {
    const rows = await database.remarks.where('sending').equals('aside').toArray();
    for (const { said, ...row } of rows)
      if (!said || isDue(said)) await database.remarks.put({ ...row, sending: 'waiting' });
  });
