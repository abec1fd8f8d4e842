/** Words of plain letters with single spaces between: nothing to fold. */
const plain = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/**
 * Text as it is compared and kept: whitespace folded to single spaces, invisible and private-use characters (icon
 * fonts) taken out, cut at a word where it is too long.
 *
 * @param longest in UTF-16 code units
 */
export const foldText = (text: string, longest: number): string => {
  const trimmed = text.trim();
  if (trimmed.length <= longest && plain.test(trimmed)) return trimmed;
  const folded = text
    .slice(0, 4000)
    .normalize('NFKC')
    .replace(/[\p{Co}\p{Cf}\p{Cc}\s]+/gu, ' ')
    .trim();
  if (folded.length <= longest) return folded;
  const cut = folded.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return (space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '').trim();
};
