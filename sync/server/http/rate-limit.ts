import { Refusal } from './refusal.ts';

/** The most names that are watched at once; those that have been still the longest are forgotten first. */
const mostNames = 100_000;

/** Lets each name through so many times a minute, and as many at once as have been saved up. */
export const rateLimit = (perMinute: number, now: () => number): ((name: string) => void) => {
  const buckets = new Map<string, { left: number; at: number }>();
  return name => {
    const bucket = buckets.get(name) ?? { left: perMinute, at: now() };
    const left = Math.min(perMinute, bucket.left + (Math.max(0, now() - bucket.at) / 60_000) * perMinute);
    buckets.delete(name);
    // Who is refused pays nothing, so that who knocks without a pause gets in as often as anybody.
    buckets.set(name, { left: left < 1 ? left : left - 1, at: now() });
    if (buckets.size > mostNames) buckets.delete(buckets.keys().next().value ?? '');
    if (left < 1) {
      const retryAfter = Math.ceil(((1 - left) / perMinute) * 60);
      throw new Refusal('too-many', `That was too often; try again in ${retryAfter} s.`, { retryAfter });
    }
  };
};
