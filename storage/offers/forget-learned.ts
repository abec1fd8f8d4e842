import type { HandrailDatabase } from '../database.ts';

/** Has what was learned from the offers of one guide or lesson forgotten. The offers stay, for the budget. */
export const forgetLearned = (
  database: HandrailDatabase,
  kind: 'guide' | 'lesson',
  id: string,
): Promise<void> =>
  database.transaction('rw', database.offers, async () => {
    await database.offers
      .filter(offer => offer.kind === kind && offer.subject === id)
      .modify({ forgotten: true });
  });
