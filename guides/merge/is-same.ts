/** Whether two pieces of content say the same, whatever the order of their fields. */
export const isSame = (left: unknown, right: unknown): boolean =>
  left === right || written(left) === written(right);

const written = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
