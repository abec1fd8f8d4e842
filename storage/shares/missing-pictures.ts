import { picturesNamedBy } from '../../guides/exchange/pictures-named-by.ts';
import type { HandrailDatabase } from '../database.ts';

/** Pictures that shared drafts show and that are not in this browser. */
export const missingPictures = (database: HandrailDatabase): Promise<{ draft: string; picture: string }[]> =>
  database.transaction('r', [database.shares, database.drafts, database.pictures], async () => {
    const ids = await database.shares.toCollection().primaryKeys();
    const drafts = (await database.drafts.bulkGet(ids)).filter(each => each !== undefined);
    const here = new Set(await database.pictures.toCollection().primaryKeys());
    return drafts.flatMap(draft =>
      picturesNamedBy(draft, [])
        .filter(picture => !here.has(picture))
        .map(picture => ({ draft: draft.id, picture })),
    );
  });
