import type { Picture } from '../../guides/schema/picture.ts';

/** The longest side of a picture in a lesson, in pixels: sharp in a card of 640 CSS pixels on a dense screen. */
const longestSide = 1280;
/** Quality from 0 to 1, at which text in a screenshot stays clean. */
const quality = 0.86;
/** The most bytes, so that the base64 text stays below the schema's limit. */
const mostBytes = 1_450_000;

/**
 * Draws a picture anew as WebP or JPEG. What came in is never stored, so nothing hidden in the file is.
 *
 * @returns null where the file is no picture that the browser can draw, or stays too large
 */
export const shrinkPicture = async (file: Blob): Promise<Pick<Picture, 'type' | 'data'> | null> => {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return null;
  for (const side of [longestSide, 960, 640]) {
    const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(bitmap.width * scale)),
      Math.max(1, Math.round(bitmap.height * scale)),
    );
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    // A browser that cannot write WebP answers with PNG, which is too large for photographs.
    for (const type of ['image/webp', 'image/jpeg'] as const) {
      const blob = await canvas.convertToBlob({ type, quality });
      if (blob.type === type && blob.size <= mostBytes) {
        bitmap.close();
        return { type, data: toBase64(new Uint8Array(await blob.arrayBuffer())) };
      }
    }
  }
  bitmap.close();
  return null;
};

const toBase64 = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  // In pieces, because a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(parts.join(''));
};
