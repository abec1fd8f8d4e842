/** No wait that a server asks for is longer, in ms. */
const longest = 24 * 60 * 60_000;

/**
 * How long a server asks to be left alone, in ms, from the header `Retry-After` (RFC 9110 §10.2.3), or undefined where it
 * does not. A time of day counts from the answer's own `Date`, so that a wrong clock of the device changes nothing.
 */
export const readRetryAfter = (headers: Headers): number | undefined => {
  const value = headers.get('Retry-After')?.trim();
  if (!value) return undefined;
  const wait = /^\d+$/.test(value)
    ? Number(value) * 1000
    : Date.parse(value) - Date.parse(headers.get('Date') ?? '');
  return Number.isNaN(wait) ? undefined : Math.min(longest, Math.max(0, wait));
};
