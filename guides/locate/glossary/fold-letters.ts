/**
 * A text as the glossary compares it: small letters without accents and vowel signs, one form for each width, invisible
 * characters taken out. German sharp s becomes ss, so that both spellings of "Strasse" are one.
 *
 * @param longest in UTF-16 code units, before and after
 */
export const foldLetters = (text: string, longest: number): string =>
  text
    .slice(0, longest)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640\p{Cf}]/gu, '')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/\u0649/g, '\u064a')
    .slice(0, longest);
