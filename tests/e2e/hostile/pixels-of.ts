import { inflateSync } from 'node:zlib';

/** Red, green and blue, 0 to 255. */
export type Colour = [number, number, number];

/**
 * Reads the pixels of a PNG file as browsers write their pictures of a page: 8 bits a channel, not interlaced.
 *
 * @returns the colour of a pixel, counted from the top left; undefined outside
 * @throws for any other kind of PNG
 */
export function pixelsOf(png: Buffer): (x: number, y: number) => Colour | undefined {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [depth, kind, , , interlace] = png.subarray(24, 29);
  if (depth !== 8 || interlace !== 0 || (kind !== 2 && kind !== 6)) throw new Error('A PNG of another kind.');
  const channels = kind === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const lines = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) unfilter(lines, pixels, y, stride, channels);
  return (x, y) => {
    if (x < 0 || y < 0 || x >= width || y >= height) return undefined;
    const at = Math.floor(y) * stride + Math.floor(x) * channels;
    return [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
  };
}

/** Undoes the filter of one line, see https://www.w3.org/TR/png/#9Filters. */
const unfilter = (lines: Buffer, pixels: Buffer, y: number, stride: number, channels: number): void => {
  const from = y * (stride + 1);
  const filter = lines[from];
  for (let x = 0; x < stride; x += 1) {
    const at = y * stride + x;
    const left = x < channels ? 0 : (pixels[at - channels] ?? 0);
    const up = y === 0 ? 0 : (pixels[at - stride] ?? 0);
    const corner = x < channels || y === 0 ? 0 : (pixels[at - stride - channels] ?? 0);
    const foretold = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
    pixels[at] = ((lines[from + 1 + x] ?? 0) + foretold) & 255;
  }
};

const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
};
