/** Whether what is said to an address stays between the two: over TLS, or on this machine. */
export const isSafeAddress = (address: string): boolean => {
  const { protocol, hostname } = URL.parse(address) ?? {};
  if (protocol === 'https:') return true;
  return protocol === 'http:' && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname ?? '');
};
