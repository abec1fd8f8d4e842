import type { StruggleSignal } from '../schema/signal.ts';
import { groupBy } from './group-by.ts';
import type { OfferFacts } from './offers-in.ts';
import type { PageReport } from './report.ts';

/**
 * Where people struggled, most episodes first.
 *
 * @param episodes the struggle episodes of the span, each once
 * @param offers the offers of the span, each once
 */
export const reportPages = (
  episodes: readonly StruggleSignal[],
  offers: readonly OfferFacts[],
): PageReport[] => {
  const offersByEpisode = groupBy(offers, offer => offer.episode);
  const pages = [...groupBy(episodes, episode => episode.page)].map(([page, here]): PageReport => {
    const byKind: PageReport['byKind'] = {};
    for (const { kind } of here) byKind[kind] = (byKind[kind] ?? 0) + 1;
    const made = here.map(episode => offersByEpisode.get(episode.id)?.length ?? 0);
    return { page, episodes: here.length, byKind, offers: made.reduce((sum, count) => sum + count, 0) };
  });
  return pages.sort((left, right) => right.episodes - left.episodes || (left.page < right.page ? -1 : 1));
};
