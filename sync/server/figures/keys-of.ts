import type { Signal } from '../../../guides/schema/signal.ts';

/** The facts that a signal says something about, as `run:…`, `offer:…`, `episode:…` or `session:…`. */
export const keysOf = (signal: Signal): string[] => {
  if (signal.type === 'struggle') return [`episode:${signal.id}`];
  if ('session' in signal) return [`session:${signal.session}`];
  if ('offer' in signal) {
    const isOfEpisode = signal.type === 'offer-shown' && signal.episode !== undefined;
    return [`offer:${signal.offer}`, ...(isOfEpisode ? [`episode:${signal.episode}`] : [])];
  }
  return 'run' in signal ? [`run:${signal.run}`] : [];
};
