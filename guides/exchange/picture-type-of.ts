import type { Picture } from '../schema/picture.ts';

/** Characters of base64 that hold the first 12 bytes. */
const headLength = 16;

/**
 * What the bytes of a picture say that it is, by the signatures of https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern.
 *
 * @param data bytes in base64
 * @returns null for anything that is not one of the types that a guide may hold
 */
export const pictureTypeOf = (data: string): Picture['type'] | null => {
  let head: string;
  try {
    head = atob(data.slice(0, headLength));
  } catch {
    return null;
  }
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'image/webp';
  return null;
};
