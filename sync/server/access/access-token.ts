import { jwtVerify, SignJWT } from 'jose';
import { type Role, roles } from '../../protocol/role.ts';
import { Refusal } from '../http/refusal.ts';
import type { ServerSecret } from './server-secret.ts';

/** For how long a token counts, in seconds: so long a device that was shut out can still speak. */
const lifetime = 600;
/** Tokens that are known to be right, so that each is looked at once: as many as devices speak within that time. */
const mostKnown = 50_000;

/** Who a token speaks for. */
export interface Bearer {
  device: string;
  workspace: number;
  role: Role;
}

/** Makes tokens, and reads them. Any server with the same secret reads what another has made. */
export interface AccessTokens {
  issue(bearer: Bearer, now: number): Promise<{ token: string; expiresIn: number }>;
  /** @throws Refusal where it does not count, or no more */
  read(token: string, now: number): Promise<Bearer>;
}

/** @param secret what the servers share */
export const accessTokens = (secret: ServerSecret): AccessTokens => {
  const key = secret.keyFor('tokens');
  const known = new Map<string, { bearer: Bearer; until: number }>();
  return {
    async issue({ device, workspace, role }, now) {
      const seconds = Math.floor(now / 1000);
      const token = await new SignJWT({ workspace, role })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(device)
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + lifetime)
        .sign(key);
      return { token, expiresIn: lifetime };
    },
    async read(token, now) {
      const before = known.get(token);
      if (before && before.until > now) return before.bearer;
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          currentDate: new Date(now),
        });
        const { sub: device, exp = 0, workspace, role: stated } = payload;
        const role = roles.find(each => each === stated);
        if (device === undefined || typeof workspace !== 'number' || !role)
          throw new Error('not a token of ours');
        const bearer = { device, workspace, role };
        // Set anew, so that it is the youngest; the oldest are forgotten first.
        known.delete(token);
        known.set(token, { bearer, until: exp * 1000 });
        if (known.size > mostKnown) known.delete(known.keys().next().value ?? '');
        return bearer;
      } catch {
        throw new Refusal('unauthorised', 'The token does not count, or no more; ask for a new one.');
      }
    },
  };
};
