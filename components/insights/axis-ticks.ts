/** Whole numbers from 0 to at least `most`, in steps of 1, 2 or 5 times a power of ten, four at most above 0. */
export const axisTicks = (most: number): number[] => {
  const wanted = Math.max(1, most) / 4;
  const power = 10 ** Math.max(0, Math.floor(Math.log10(wanted)));
  const step = [1, 2, 5, 10].map(factor => factor * power).find(size => size >= wanted) ?? 10 * power;
  const count = Math.max(1, Math.ceil(Math.max(1, most) / step));
  return Array.from({ length: count + 1 }, (_, at) => at * step);
};
