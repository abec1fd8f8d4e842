/**
 * Whether an address is on a site, given as the browser's permission names it: `https://erp.example.com/*`,
 * `*://*.example.com/*`. Ports are not told apart, as browsers do not.
 */
export const coversSite = (pattern: string, address: string): boolean => {
  const [scheme = '', host = ''] = parts(pattern);
  const [given = '', name = ''] = parts(address);
  if (name === '' || !(scheme === '*' ? /^https?$/.test(given) : scheme === given)) return false;
  if (host === '*') return true;
  return host.startsWith('*.') ? name === host.slice(2) || name.endsWith(host.slice(1)) : name === host;
};

const parts = (address: string): string[] =>
  /^([a-z]+|\*):\/\/([^/?#]*?)(?::\d+)?(?:[/?#]|$)/i.exec(address.toLowerCase())?.slice(1) ?? [];
