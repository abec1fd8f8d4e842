/** What a person wrote, as a remark may hold it: line breaks of one kind, no other steering signs, no half letters, no space around. */
export const cleanRemark = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();
