const numbersOf = (version: string): number[] =>
  version
    .split(/[-+]/, 1)
    .join('')
    .split('.')
    .map(part => Number.parseInt(part, 10) || 0);

/** Whether a version such as `1.10.0` is newer than another. */
export const isNewerVersion = (version: string, than: string): boolean => {
  const [left, right] = [numbersOf(version), numbersOf(than)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
};
