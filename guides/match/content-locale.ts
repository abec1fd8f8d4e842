/**
 * The language that a person writes new content in: without the region, which content seldom differs by, and with the
 * script where it is not the usual one: `de` of `de-AT`, `zh-Hant` of `zh-TW`.
 *
 * @param tag the person's first language
 */
export const contentLocale = (tag: string): string => {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    const usual = new Intl.Locale(language).maximize().script;
    return script === undefined || script === usual ? language : `${language}-${script}`;
  } catch {
    return 'en';
  }
};
