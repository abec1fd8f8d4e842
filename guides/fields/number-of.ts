/** Digits, with one mark between them at most, and a sign before them. */
const number = /^([+-]?\d+)(?:([.,])(\d+))?$/;

/**
 * The number that a text is, with a point or a comma before its decimals. Undefined where it is none, or where the
 * mark may set apart thousands: `1.234` is one number here and another one there.
 */
export const numberOf = (text: string): number | undefined => {
  const [, whole = '', mark, decimals = ''] = number.exec(text) ?? [];
  const digits = whole.replace(/^[+-]/, '');
  if (digits === '') return undefined;
  if (mark && decimals.length === 3 && digits.length <= 3 && digits !== '0') return undefined;
  return Number(mark ? `${whole}.${decimals}` : whole);
};
