import type { FailureReason } from '../../guides/contracts/failure-reason.ts';
import type { Result } from '../../guides/contracts/result.ts';
import type { JoinLink } from './join-link.ts';

/** Where a connection without TLS goes to the same machine only (RFC 6761 §6.3, RFC 8252 §7.3). */
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

const refuse = (reason: FailureReason, message: string): Result<JoinLink> => ({
  ok: false,
  error: { code: 'invalid', reason, message },
});

/** Reads a link such as `https://server.example/join#CODE`. The failure is one sentence with what is wrong and the mend. */
export const parseJoinLink = (link: string): Result<JoinLink> => {
  const text = link.trim();
  if (!URL.canParse(text)) {
    return refuse('link-not-one', 'This is not a link; copy the whole of it, from https:// to its end.');
  }
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback.has(url.hostname))) {
    return refuse('link-not-secure', 'The link does not begin with https://; ask for one that does.');
  }
  if (url.username !== '' || url.password !== '') {
    return refuse(
      'link-with-name',
      'The link holds a name or password before an @; take it out, or ask for a new link.',
    );
  }
  if (url.pathname !== '/join' || url.search !== '') {
    return refuse(
      'link-elsewhere',
      'The link does not lead to /join; copy the link for joining a workspace.',
    );
  }
  if (url.hash === '')
    return refuse('link-without-code', 'The link has no code after a #; copy the whole of it.');
  const code = url.hash.slice(1);
  if (!/^[\w-]{20,100}$/.test(code)) {
    return refuse(
      'link-incomplete',
      'The code after the # is not complete or was changed; copy the whole link again.',
    );
  }
  return { ok: true, value: { origin: url.origin, code } };
};
