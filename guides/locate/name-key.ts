/**
 * A name as it is compared: without case, and without what is no letter and no number ("Name:", "Name *" and "Name" are
 * one). A name that has neither stays as it is.
 */
export const nameKey = (name: string): string => {
  const lower = name.toLowerCase();
  return lower.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || lower;
};
