import type { FieldRule } from '../schema/field-rule.ts';
import { isIban } from './is-iban.ts';
import { isPostalCode } from './is-postal-code.ts';

/** Hours to seconds on the clock of 24 hours, as `<input type="time">` has them. */
const time = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;
/** E.164: a plus sign, no zero, at most 15 digits. The shortest that are in use have 7. */
const phone = /^\+[1-9]\d{6,14}$/;
/** What `<input type="email">` takes, with a domain of two labels at least. https://html.spec.whatwg.org/#valid-e-mail-address */
const mailbox = /^[\w.!#$%&'*+/=?^`{|}~-]+$/;
const label = /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/i;
/** A number in digits, its thousands set apart or not, with decimals or without. */
const number = /^[+-]?\d+([.,' \u2019\u00a0\u202f]\d{3})*([.,]\d+)?$/;

/**
 * Whether a text is written in a format. Takes time in proportion to its length.
 *
 * @param country of a postal code; without it no postal code can be told
 */
export const isWritten = (
  text: string,
  format: NonNullable<FieldRule['format']>,
  country?: FieldRule['country'],
): boolean => {
  switch (format) {
    case 'email':
      return isEmail(text);
    case 'number':
      return number.test(text);
    case 'integer':
      return /^[+-]?\d+$/.test(text);
    case 'date':
      return isDate(text);
    case 'time':
      return time.test(text);
    case 'phone':
      return phone.test(text.replace(/[ ().\-/\u00a0]/g, ''));
    case 'iban':
      return isIban(text);
    case 'url':
      return /^https?:$/.test(URL.parse(text)?.protocol ?? '') && !/\s/.test(text);
    case 'postal-code':
      return country !== undefined && isPostalCode(text, country);
  }
};

const isEmail = (text: string): boolean => {
  const at = text.lastIndexOf('@');
  const labels = text.slice(at + 1).split('.');
  return (
    at > 0 &&
    text.length <= 254 &&
    mailbox.test(text.slice(0, at)) &&
    labels.length > 1 &&
    labels.every(each => label.test(each))
  );
};

const isDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // The thirtieth of February becomes a day in March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};
