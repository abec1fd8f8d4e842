import type { PagePattern } from '../schema/page-pattern.ts';

/** Path segments after which the next segment names a person or a party. */
const namesAPerson = new Set([
  'account',
  'accounts',
  'client',
  'clients',
  'contact',
  'contacts',
  'customer',
  'customers',
  'employee',
  'employees',
  'member',
  'members',
  'patient',
  'patients',
  'people',
  'person',
  'profile',
  'profiles',
  'user',
  'users',
]);

/** Words that stand where a name could, and are part of the application. */
const isAction = /^(new|edit|list|search|all|me|settings|index|create|add)$/i;

/**
 * The page of an address, with what looks like data replaced by `*`: numbers, identifiers, tokens, e-mail
 * addresses and names of people. The query is never kept; the hash only where it routes (`#/orders/7`).
 *
 * @returns null for an address that is not http or https
 */
export const pageOf = (address: string): PagePattern | null => {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const route = /^#!?\//.test(url.hash) ? templated(url.hash.split('?')[0] ?? '') : '';
  return `${url.origin}${templated(url.pathname)}${route}`.slice(0, 500);
};

const templated = (path: string): string => {
  const segments = path.split('/');
  return segments
    .map((segment, at) => {
      const previous = (segments[at - 1] ?? '').replace(/^#!?/, '').toLowerCase();
      if (namesAPerson.has(previous) && segment !== '' && !isAction.test(segment)) return '*';
      return looksLikeData(segment) ? '*' : segment;
    })
    .join('/');
};

const looksLikeData = (segment: string): boolean =>
  /\d{2,}|^\d+$/.test(segment) || // 42, ORD-2024-0017, a1b2c3d4…
  segment.length > 40 ||
  /[@%:;=,'"()\s*]/.test(segment) || // e-mail addresses, encoded text, matrix parameters
  /^[0-9a-f]{8,}$/i.test(segment);
