/**
 * What kind of letter a UTF-16 code unit is. Words of one kind stand apart from those of another without a space; only
 * those of alphabets are parted by spaces.
 *
 * @returns '' for all that is no letter
 */
export const letterKind = (letter: string | undefined): 'alphabet' | 'han' | 'hiragana' | 'katakana' | '' => {
  if (!letter) return '';
  if (letter < '\u0080') return letter.toLowerCase() === letter.toUpperCase() ? '' : 'alphabet';
  if (/[\u30a0-\u30fa\u30fc-\u30ff]/.test(letter)) return 'katakana';
  if (/[\u3041-\u309f]/.test(letter)) return 'hiragana';
  if (/\p{Script=Han}/u.test(letter)) return 'han';
  return /\p{L}/u.test(letter) ? 'alphabet' : '';
};
