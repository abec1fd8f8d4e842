/** The letters beside each letter on a keyboard: what a finger hits instead. */
const rows = ['qwertzuiop', 'asdfghjkl', 'yxcvbnm'];

const neighbour = (letter: string, rng: () => number): string => {
  const row = rows.find(each => each.includes(letter)) ?? 'asdf';
  const at = row.indexOf(letter);
  return row[at + (rng() < 0.5 && at > 0 ? -1 : 1)] ?? row[at - 1] ?? 's';
};

/**
 * How somebody types a text: now and then a finger slips, which is seen a letter or two later, taken back and typed again.
 *
 * @param rng a seeded source of numbers from 0 to 1
 * @param slips the share of letters at which a finger slips
 * @returns letters, and `Backspace`
 */
export const planTyping = (text: string, rng: () => number, slips = 0.025): string[] => {
  const letters = [...text];
  const keys: string[] = [];
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? '';
    if (/[a-z]/.test(letter) && rng() < slips) {
      const further = letters.slice(at + 1, at + 1 + Math.floor(3 * rng()));
      keys.push(neighbour(letter, rng), ...further, ...Array(further.length + 1).fill('Backspace'));
    }
    keys.push(letter);
  }
  return keys;
};
