/**
 * Tells texts such as addresses apart without saying what they are: a sum over the characters (FNV-1a, 32 bits), as letters
 * and digits. Whoever has a text can tell whether a sum may be of it; so it never leaves the device.
 */
export const checksumOf = (text: string): string => {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
};
