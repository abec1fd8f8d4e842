/** A country, two check digits, and 11 to 30 characters of the bank's: ISO 13616. */
const iban = /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/;

/** Whether a text is an IBAN, with spaces or without, and its check digits are right. */
export const isIban = (text: string): boolean => {
  const plain = text.replace(/[ \u00a0]/g, '').toUpperCase();
  if (!iban.test(plain)) return false;
  let remainder = 0;
  for (const character of plain.slice(4) + plain.slice(0, 4)) {
    // Letters count from 10 for A.
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
};
