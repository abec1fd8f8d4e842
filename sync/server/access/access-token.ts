import { jwtVerify, SignJWT } from 'jose';
import { type Role, roles } from '../../protocol/role.ts';
import { Refusal } from '../http/refusal.ts';
import type { ServerSecret } from './server-secret.ts';

/** For how long a token counts, in seconds: so long a device that was shut out can still speak. */
const lifetime = 600;

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
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          currentDate: new Date(now),
        });
        const { sub: device, workspace, role } = payload;
        const known = roles.find(each => each === role);
        if (device === undefined || typeof workspace !== 'number' || !known)
          throw new Error('not a token of ours');
        return { device, workspace, role: known };
      } catch {
        throw new Refusal('unauthorised', 'The token does not count, or no more; ask for a new one.');
      }
    },
  };
};
