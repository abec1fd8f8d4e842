const channels = (colour: string): number[] =>
  [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16));

/**
 * A colour with some of another in it.
 *
 * @param one as `#rrggbb`
 * @param share of the other, 0 to 1
 */
export const mixColours = (one: string, other: string, share: number): string => {
  const others = channels(other);
  const mixed = channels(one).map((value, at) => Math.round(value + ((others[at] ?? 0) - value) * share));
  return `#${mixed.map(value => value.toString(16).padStart(2, '0')).join('')}`;
};
