const version = /\bv?\d+(?:\.\d+)+\b/g;

/**
 * A name as it is compared: without case, without what is no letter and no number ("Name:", "Name *" and "Name" are
 * one), and with one sign for all versions ("v3.1.15", "v4.1"). A name that has none of these stays as it is.
 */
export const nameKey = (name: string): string => {
  const lower = name.toLowerCase().replace(version, '0');
  return lower.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || lower;
};
