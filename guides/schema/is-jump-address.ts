/** What stands for any text in patterns and in templates: none of it may be in an address that is built from literal text. */
const places = /[*{}<>\s]/;
const ownComputer = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a guide may take the person there: an absolute `https:` address without a name or a password in it, written
 * out. An `http:` address only on the person's own computer, where nothing travels.
 *
 * @param address the address as it is written
 */
export const isJumpAddress = (address: string): boolean => {
  const url = places.test(address) ? null : URL.parse(address);
  if (url?.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && ownComputer.has(url.hostname));
};
