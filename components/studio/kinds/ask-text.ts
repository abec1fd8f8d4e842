/**
 * How a message to a colleague begins, where Handrail speaks the language that the guide is written in; otherwise
 * nothing, which the author is asked to fill.
 *
 * @param text the beginning, in Handrail's own language
 * @param own that language
 * @param locale the language that is being written
 */
export const askText = (text: string, own: string, locale: string): string =>
  primaryOf(own) === primaryOf(locale) ? text : '';

const primaryOf = (tag: string): string => tag.split('-')[0] ?? tag;
