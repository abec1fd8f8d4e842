const safeProtocols = new Set(['https:', 'mailto:']);

/**
 * Whether a guide may link there: an absolute `https:` or `mailto:` address and nothing else.
 *
 * @param href the address as it is written
 */
export const isSafeLink = (href: string): boolean => {
  const address = URL.parse(href);
  return address !== null && safeProtocols.has(address.protocol);
};
