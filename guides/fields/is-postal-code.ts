import type { FieldRule } from '../schema/field-rule.ts';

type Country = NonNullable<FieldRule['country']>;

/**
 * Digits (`n`), letters (`a`) and what stands between them, as the postal services write their codes. A space or a hyphen
 * may be left out. https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions
 */
const patterns: Record<Country, readonly string[]> = {
  AT: ['nnnn'],
  AU: ['nnnn'],
  BE: ['nnnn'],
  BR: ['nnnnn-nnn'],
  CA: ['ana nan'],
  CH: ['nnnn'],
  CN: ['nnnnnn'],
  CZ: ['nnn nn'],
  DE: ['nnnnn'],
  DK: ['nnnn'],
  ES: ['nnnnn'],
  FI: ['nnnnn'],
  FR: ['nnnnn'],
  GB: ['an naa', 'ann naa', 'aan naa', 'aann naa', 'ana naa', 'aana naa'],
  IN: ['nnnnnn'],
  IT: ['nnnnn'],
  JP: ['nnn-nnnn'],
  LU: ['nnnn'],
  MX: ['nnnnn'],
  NL: ['nnnn aa'],
  NO: ['nnnn'],
  PL: ['nn-nnn'],
  PT: ['nnnn-nnn'],
  SE: ['nnn nn'],
  US: ['nnnnn', 'nnnnn-nnnn'],
};

/** Whether a text is written like a postal code of the country. Whether there is such a place is not known. */
export const isPostalCode = (text: string, country: Country): boolean => {
  const shape = text.replace(/[a-z]/gi, 'a').replace(/\d/g, 'n');
  return patterns[country].some(pattern => shape === pattern || shape === pattern.replace(/[ -]/, ''));
};
