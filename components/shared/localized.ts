/**
 * What there is in the wanted language, or else in the content's own.
 *
 * @param values one value by language tag
 * @param wanted the language that is looked for
 * @param fallback the content's own language
 */
export const localized = <Value>(
  values: Readonly<Record<string, Value>> | undefined,
  wanted: string,
  fallback: string,
): Value | undefined => values && (values[wanted] ?? values[fallback] ?? Object.values(values)[0]);
