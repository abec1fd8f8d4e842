/** Whether a structural key (guides/locate/key-of-path.ts) is that of a button or a field, rather than of a link or a row. */
export const isButtonKey = (key: string): boolean => /(^|>)(button|input)\b[^>]*$/.test(key);
