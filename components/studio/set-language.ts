/**
 * Texts by language with one of them set. An empty text takes its language out, so that another language is shown in
 * its place; the result is undefined when none is left.
 */
export const setLanguage = <Text extends string | readonly unknown[]>(
  texts: Readonly<Record<string, Text>> | undefined,
  locale: string,
  text: Text,
): Record<string, Text> | undefined => {
  const { [locale]: _, ...rest } = texts ?? {};
  const all: Record<string, Text> = text.length === 0 ? rest : { ...rest, [locale]: text };
  return Object.keys(all).length === 0 ? undefined : all;
};
