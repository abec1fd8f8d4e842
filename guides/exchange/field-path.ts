/** The longest name that is repeated to the person. */
const longestName = 40;

/**
 * A path as a person reads it: `guide.steps[3].title["de-CH"]`. Names that are strange are quoted, long ones cut.
 *
 * @param keys the way from the file's root
 * @param root put in front, where the keys start further in
 */
export const fieldPath = (keys: readonly PropertyKey[], root = ''): string => {
  let path = root;
  for (const key of keys) {
    const name = String(key);
    if (typeof key === 'number') path += `[${key}]`;
    else if (/^\w{1,40}$/.test(name)) path += path === '' ? name : `.${name}`;
    else path += `[${JSON.stringify(name.length > longestName ? `${name.slice(0, longestName)}…` : name)}]`;
  }
  return path;
};
