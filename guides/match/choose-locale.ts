/**
 * The language to show, of those that there are. A language is read in its own script: who reads Traditional Chinese
 * is shown Simplified only where nothing else that they read is there.
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
  const read = wanted.filter(isOwnWish);
  for (const want of read) {
    const exact = available.find(tag => tag.toLowerCase() === want.toLowerCase());
    if (exact !== undefined) return exact;
    const { language, script } = partsOf(want);
    const near = available.filter(
      tag => partsOf(tag).language === language && partsOf(tag).script === script,
    );
    const nearest = near.find(tag => !partsOf(tag).special) ?? near[0];
    if (nearest !== undefined) return nearest;
  }
  const languages = read.map(want => partsOf(want).language);
  const inOtherScript = languages.flatMap(language =>
    available.filter(tag => partsOf(tag).language === language),
  )[0];
  return inOtherScript ?? (available.includes(fallback) ? fallback : (available[0] ?? fallback));
};

/** Browsers add the bare language to a list: in `zh-TW, zh, en` the `zh` says no more than `zh-TW` did. */
const isOwnWish = (tag: string, at: number, all: readonly string[]): boolean =>
  partsOf(tag).special ||
  !all
    .slice(0, at)
    .some(before => partsOf(before).special && partsOf(before).language === partsOf(tag).language);

/** The language of a tag, the script that it is written in unless another is named, and whether the tag names more than the language. */
const partsOf = (tag: string): { language: string; script: string; special: boolean } => {
  try {
    const named = new Intl.Locale(tag);
    const { language, script = '' } = named.maximize();
    return { language, script, special: named.script !== undefined || named.region !== undefined };
  } catch {
    return { language: tag.toLowerCase(), script: '', special: false };
  }
};
