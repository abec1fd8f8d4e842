/**
 * A character that starts a formula, its full-width form included, with only space, invisible characters and quotes
 * between it and the start of the text. Programs set to another separator also start a cell after `;`, tab or line break.
 */
const formulaStart = /(^|[;\t\r\n])([\s\p{C}"'`´‘’“”„«»]*)(?=[=+\-@＝＋－＠])/gu;

/** Tabs and line breaks at the start are stripped by some programs, and what follows them is then the start. */
const strippedStart = /^'*[\t\r\n]/;

/**
 * Text that no spreadsheet takes for a formula: an apostrophe stands before what could start one. The rest is untouched.
 * Follows https://owasp.org/www-community/attacks/CSV_Injection and goes further.
 */
export const defuseFormula = (text: string): string => {
  const defused = text.replace(formulaStart, "$1$2'");
  return strippedStart.test(defused) ? `'${defused}` : defused;
};
