/** Each byte in hexadecimal: made once, because thousands of hashes are written when a device joins. */
const hexadecimal = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** SHA-256 over the UTF-8 bytes of a text, in hexadecimal. */
export const sha256 = async (text: string): Promise<string> => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  let written = '';
  for (const byte of new Uint8Array(hash)) written += hexadecimal[byte];
  return written;
};
