/** The object with a field set, or without the field where the value is undefined. */
export const setOptional = <Content extends object, Key extends keyof Content>(
  content: Content,
  key: Key,
  value: Content[Key] | undefined,
): Content => {
  const { [key]: _, ...rest } = content;
  return (value === undefined ? rest : { ...rest, [key]: value }) as Content;
};
