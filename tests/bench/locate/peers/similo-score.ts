/** The properties that Similo compares, as texts; absent ones are left out. */
export interface SimiloProperties {
  tag: string;
  class?: string;
  name?: string;
  id?: string;
  href?: string;
  alt?: string;
  xpath?: string;
  idxpath?: string;
  is_button?: string;
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  visible_text?: string;
  neighbor_text?: string;
}

const longest = 50;

const distance = (one: string, other: string): number => {
  let previous = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + cost,
        ),
      );
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
};

const likeness = (one: string | undefined, other: string | undefined): number => {
  if (!one || !other) return 0;
  const left = one.slice(0, longest).toLowerCase();
  const right = other.slice(0, longest).toLowerCase();
  if (left === right) return 1;
  const whole = Math.max(left.length, right.length);
  return (whole - distance(left, right)) / whole;
};

const equal = (one: string | undefined, other: string | undefined): number =>
  one && other && one.toLowerCase() === other.toLowerCase() ? 1 : 0;

const overlap = (one: string | undefined, other: string | undefined): number => {
  if (!one || !other) return 0;
  const left = new Set(one.toLowerCase().split(/\s+/));
  const right = new Set(other.toLowerCase().split(/\s+/));
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / Math.max(left.size, right.size);
};

const ratio = (one: number, other: number): number =>
  one && other ? Math.min(one, other) / Math.max(one, other) : 0;

/**
 * The similarity of two elements by Similo with its published weights (TOSEM 2023, doi 10.1145/3571855; the authors'
 * code), fourteen properties, texts cut to 50 characters.
 */
export const similoScore = (one: SimiloProperties, other: SimiloProperties): number => {
  let score = 1.5 * equal(one.tag, other.tag);
  score += 0.5 * likeness(one.class, other.class);
  score += 1.5 * equal(one.name, other.name);
  score += 1.5 * equal(one.id, other.id);
  score += 0.5 * likeness(one.href, other.href);
  score += 0.5 * likeness(one.alt, other.alt);
  score += 0.5 * likeness(one.xpath, other.xpath);
  score += 0.5 * likeness(one.idxpath, other.idxpath);
  score += 0.5 * equal(one.is_button, other.is_button);
  if (one.x !== undefined && other.x !== undefined && one.y !== undefined && other.y !== undefined) {
    score += (0.5 * Math.max(0, 100 - Math.hypot(one.x - other.x, one.y - other.y))) / 100;
    score += 0.5 * ratio((one.width ?? 0) * (one.height ?? 0), (other.width ?? 0) * (other.height ?? 0));
    score += 0.5 * ratio((one.width ?? 0) / (one.height || 1), (other.width ?? 0) / (other.height || 1));
  }
  score += 1.5 * likeness(one.visible_text, other.visible_text);
  score += 1.5 * overlap(one.neighbor_text, other.neighbor_text);
  return score;
};
