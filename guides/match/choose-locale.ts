/**
 * The language to show, of those that there are.
 *
 * @param available language tags of the content
 * @param wanted the person's languages, best first; `de-AT` is content with `de`, and `de` with `de-AT`
 * @param fallback the content's own language, used where none fits
 */
export const chooseLocale = (
  available: readonly string[],
  wanted: readonly string[],
  fallback: string,
): string => {
  for (const want of wanted) {
    const exact = available.find(tag => tag.toLowerCase() === want.toLowerCase());
    if (exact) return exact;
    const language = languageOf(want);
    const near = available.find(tag => languageOf(tag) === language);
    if (near) return near;
  }
  return available.includes(fallback) ? fallback : (available[0] ?? fallback);
};

const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
