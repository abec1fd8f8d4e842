import type { PagePattern } from '../schema/page-pattern.ts';

/**
 * Whether an address, or a page as `pageOf` gives it, is one that the pattern means. Takes time in proportion to
 * the product of both lengths at worst: no regular expression is made of what an author wrote.
 *
 * A pattern without a hash takes any hash; one without a path takes the root only.
 */
export const matchesPage = (pattern: PagePattern, address: string): boolean => {
  const wanted = split(pattern);
  const given = split(address);
  if (!wanted || !given) return false;
  return (
    matchesOrigin(wanted.origin, given.origin) &&
    glob(wanted.path, given.path) &&
    (wanted.hash === '' || glob(wanted.hash, given.hash))
  );
};

const split = (address: string): { origin: string; path: string; hash: string } | null => {
  const schemeEnd = address.indexOf('://');
  if (schemeEnd < 0) return null;
  const hashAt = address.indexOf('#');
  const beforeHash = hashAt < 0 ? address : address.slice(0, hashAt);
  const hash = hashAt < 0 ? '' : address.slice(hashAt);
  const queryAt = beforeHash.indexOf('?');
  const bare = queryAt < 0 ? beforeHash : beforeHash.slice(0, queryAt);
  const pathAt = bare.indexOf('/', schemeEnd + 3);
  return {
    origin: (pathAt < 0 ? bare : bare.slice(0, pathAt)).toLowerCase(),
    path: pathAt < 0 ? '/' : bare.slice(pathAt),
    hash: hash.split('?')[0] ?? '',
  };
};

const matchesOrigin = (pattern: string, origin: string): boolean => {
  if (pattern === origin) return true;
  const anyPort = pattern.endsWith(':*');
  const host = (text: string): string => (anyPort ? text.replace(/:(\*|\d+)$/, '') : text);
  const [wanted, given] = [host(pattern), host(origin)];
  if (wanted === given) return true;
  const anySub = wanted.indexOf('://*.');
  if (anySub < 0) return false;
  const scheme = wanted.slice(0, anySub + 3);
  const suffix = wanted.slice(anySub + 4);
  return given.startsWith(scheme) && given.endsWith(suffix) && given.length > scheme.length + suffix.length;
};

/** `*` is any run without `/`, `**` any run. Position sets instead of backtracking keep it from blowing up. */
const glob = (pattern: string, text: string): boolean => {
  if (!pattern.includes('*')) return pattern === text;
  let reached = new Uint8Array(text.length + 1);
  reached[0] = 1;
  for (let at = 0; at < pattern.length; at++) {
    const next = new Uint8Array(text.length + 1);
    if (pattern[at] !== '*') {
      for (let i = 0; i < text.length; i++) if (reached[i] && text[i] === pattern[at]) next[i + 1] = 1;
    } else {
      const any = pattern[at + 1] === '*';
      let open = false;
      for (let i = 0; i <= text.length; i++) {
        if (reached[i]) open = true;
        if (open) next[i] = 1;
        if (!any && text[i] === '/') open = false;
      }
      while (pattern[at + 1] === '*') at++;
    }
    reached = next;
  }
  return reached[text.length] === 1;
};
