import type { Result } from '../../guides/contracts/result.ts';
import type { JoinLink } from './join-link.ts';

/** Where a connection without TLS goes to the same machine only (RFC 6761 §6.3, RFC 8252 §7.3). */
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

const refuse = (message: string): Result<JoinLink> => ({ ok: false, error: { code: 'invalid', message } });

/** Reads a link such as `https://server.example/join#CODE`. The failure is one sentence with what is wrong and the mend. */
export const parseJoinLink = (link: string): Result<JoinLink> => {
  const text = link.trim();
  if (!URL.canParse(text)) {
    return refuse('This is not a link; copy the whole of it, from https:// to its end.');
  }
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback.has(url.hostname))) {
    return refuse('The link does not begin with https://; ask for one that does.');
  }
  if (url.username !== '' || url.password !== '') {
    return refuse('The link holds a name or password before an @; take it out, or ask for a new link.');
  }
  if (url.pathname !== '/join' || url.search !== '') {
    return refuse('The link does not lead to /join; copy the link for joining a workspace.');
  }
  if (url.hash === '') return refuse('The link has no code after a #; copy the whole of it.');
  const code = url.hash.slice(1);
  if (!/^[\w-]{20,100}$/.test(code)) {
    return refuse('The code after the # is not complete or was changed; copy the whole link again.');
  }
  return { ok: true, value: { origin: url.origin, code } };
};
