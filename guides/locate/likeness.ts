const wordsOf = (text: string): Set<string> => new Set(text.match(/[\p{L}\p{N}]+/gu)?.slice(0, 40) ?? []);

const pairsOf = (text: string): Map<string, number> => {
  const pairs = new Map<string, number>();
  for (let at = 0; at < text.length - 1 && at < 120; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

/** Share of two-letter pairs that two texts have in common (Dice's coefficient). */
const spelledAlike = (one: string, other: string): number => {
  const first = pairsOf(one);
  const second = pairsOf(other);
  let shared = 0;
  let all = 0;
  for (const [pair, count] of first) {
    shared += Math.min(count, second.get(pair) ?? 0);
    all += count;
  }
  for (const count of second.values()) all += count;
  return all ? (2 * shared) / all : 0;
};

/**
 * How alike two texts are: the better of the share of words they have in common, and, for short ones and for scripts
 * without spaces, of letter pairs.
 *
 * @returns 0 to 1
 */
export const likeness = (one: string, other: string): number => {
  if (one === other) return 1;
  const first = wordsOf(one);
  const second = wordsOf(other);
  let shared = 0;
  for (const word of first) if (second.has(word)) shared++;
  const all = first.size + second.size - shared;
  const byWord = all ? shared / all : 0;
  return one.length <= 30 || other.length <= 30 ? Math.max(byWord, spelledAlike(one, other)) : byWord;
};
