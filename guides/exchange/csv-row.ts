import { defuseFormula } from './defuse-formula.ts';

const cell = (value: string | number | null): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = defuseFormula(value);
  // Not all of these need quotes by the standard, and all of them survive in more programs with them.
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * One line of CSV after RFC 4180, its line break included. Texts are defused; numbers are written with a point; null
 * is an empty cell.
 */
export const csvRow = (cells: readonly (string | number | null)[]): string =>
  `${cells.map(cell).join(',')}\r\n`;
