import type { Rectangle } from '../../../../guides/contracts/recorder.ts';

/** Larger than any screen, in CSS pixels: what is dimmed has to reach every edge of it. */
const far = 20_000;
/** Distance between a target and the edge of the light on it: that of the ring. */
const margin = 4;
/** The radius of the ring's corners. */
const radius = 8;

/**
 * The `clip-path` that takes rectangles out of all that is dimmed. Those that touch each other become one around both.
 *
 * @param holes in CSS pixels of the viewport
 */
export const shadePath = (holes: readonly Rectangle[]): string =>
  `path(evenodd, "M${-far} ${-far}H${far}V${far}H${-far}Z${separate(holes).map(holePath).join('')}")`;

/** With round corners. */
const holePath = ({ x, y, width, height }: Rectangle): string => {
  const [left, top, right, bottom] = [x - margin, y - margin, x + width + margin, y + height + margin];
  const r = Math.min(radius, (right - left) / 2, (bottom - top) / 2);
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 0 ${dx} ${dy}`;
  return (
    `M${left + r} ${top}${corner(-r, r)}V${bottom - r}${corner(r, r)}` +
    `H${right - r}${corner(r, -r)}V${top + r}${corner(-r, -r)}Z`
  );
};

/** What two holes have in common would be dimmed again. */
const separate = (holes: readonly Rectangle[]): Rectangle[] => {
  const apart: Rectangle[] = [];
  for (const hole of holes) {
    let joined = hole;
    for (let at = apart.findIndex(each => touch(each, joined)); at >= 0; ) {
      const [other] = apart.splice(at, 1);
      if (other) joined = around(joined, other);
      at = apart.findIndex(each => touch(each, joined));
    }
    apart.push(joined);
  }
  return apart;
};

const touch = (a: Rectangle, b: Rectangle): boolean =>
  a.x - margin < b.x + b.width + margin &&
  b.x - margin < a.x + a.width + margin &&
  a.y - margin < b.y + b.height + margin &&
  b.y - margin < a.y + a.height + margin;

const around = (a: Rectangle, b: Rectangle): Rectangle => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
};
