import type { LearnedEntry } from '../../guides/contracts/page-to-worker.ts';
import { learnedWelcome } from '../../guides/match/learned-welcome.ts';
import type { PastOffer } from '../../guides/match/past-offer.ts';
import { quietUntil } from '../../guides/match/quiet-until.ts';
import { groupBy } from '../../guides/measure/group-by.ts';
import type { HandrailDatabase } from '../database.ts';
import { titleOf } from '../guides/title-of.ts';

/** A share of welcome offers this far from the first belief, 0.4, is told as a leaning. */
const noticeable = 0.05;

/** What was learned from the offers of each guide and lesson, the best known first. */
export const listLearned = async (
  database: HandrailDatabase,
  history: readonly PastOffer[],
  now: number,
): Promise<LearnedEntry[]> => {
  const groups = groupBy(
    history.filter(offer => !offer.forgotten),
    offer => `${offer.kind}:${offer.subject}`,
  );
  const entries: LearnedEntry[] = [];
  for (const own of groups.values()) {
    const first = own[0];
    if (!first) continue;
    const { kind, subject: id } = first;
    const { alpha, beta, seen, taken } = learnedWelcome(own, { kind, subject: id, page: first.page, now });
    if (seen === 0) continue;
    const difference = alpha / (alpha + beta) - 0.4;
    const until = quietUntil(own, id);
    const count = (fits: (offer: PastOffer) => boolean): number => own.filter(fits).length;
    entries.push({
      kind,
      id,
      title: await titleOf(database, kind, id),
      seen,
      taken,
      finished: count(({ ended }) => ended === 'finished'),
      refused: count(({ status }) => status === 'dismissed' || status === 'silenced'),
      leaning: Math.abs(difference) < noticeable ? 'usual' : difference > 0 ? 'more' : 'less',
      ...(until > now ? { quietUntil: until } : {}),
    });
  }
  return entries.sort((a, b) => b.seen - a.seen);
};
