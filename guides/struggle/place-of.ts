/** Tells two addresses apart without saying what they are: a sum over the characters (FNV-1a, 32 bits). */
export const placeOf = (address: string): string => {
  let sum = 0x811c9dc5;
  for (let at = 0; at < address.length; at++) sum = Math.imul(sum ^ address.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
};
