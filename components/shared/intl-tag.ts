/**
 * The tag to format numbers and dates with. Arabic is written with the digits 0 to 9, as the stage writes them too,
 * unless the person's own tag names others.
 */
export const intlTag = (locale: string): string =>
  /^ar(?!.*-u-)\b/.test(locale) ? `${locale}-u-nu-latn` : locale;
