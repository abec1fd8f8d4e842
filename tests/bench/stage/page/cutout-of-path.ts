import type { Box } from '../score/box.ts';

/** How many numbers each command of a path takes, and which of them are the point that it ends in. */
const commands: Record<string, { takes: number; x?: number; y?: number }> = {
  m: { takes: 2, x: 0, y: 1 },
  l: { takes: 2, x: 0, y: 1 },
  h: { takes: 1, x: 0 },
  v: { takes: 1, y: 0 },
  a: { takes: 7, x: 5, y: 6 },
};

/**
 * The hole that a spotlight's path leaves in what it darkens: the smallest of its closed parts. Each part is taken to be
 * a rectangle, its corners rounded or not: all its edges have points in which a command ends.
 *
 * @param path the `d` of the path
 * @returns null where there is none
 */
export const cutoutOfPath = (path: string): Box | null => {
  const parts: [number, number][][] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', text = ''] of path.matchAll(/([mlhva])([^mlhvaz]*)/gi)) {
    const command = commands[letter.toLowerCase()];
    if (!command) continue;
    const [baseX, baseY] = letter === letter.toLowerCase() ? [x, y] : [0, 0];
    const numbers = [...text.matchAll(/-?(\d+\.?\d*|\.\d+)(e-?\d+)?/gi)].map(([number]) => Number(number));
    if (command.x !== undefined) x = baseX + (numbers[command.x] ?? 0);
    if (command.y !== undefined) y = baseY + (numbers[command.y] ?? 0);
    if (letter.toLowerCase() === 'm') parts.push([]);
    parts.at(-1)?.push([x, y]);
  }
  const boxes = parts.map(boxAround).filter(({ width, height }) => width > 0 && height > 0);
  boxes.sort((one, other) => one.width * one.height - other.width * other.height);
  // What darkens the whole page is no hole in it.
  return boxes.length > 1 ? (boxes[0] ?? null) : null;
};

const boxAround = (points: [number, number][]): Box => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};
