import { z } from '../../guides/schema/zod.ts';
import { roles } from './role.ts';

/**
 * `POST /v1/tokens`: a device proves who it is with a JWT that it signs (RFC 7523): ES256, `iss` the device, `aud` the server's
 * origin, `jti` a name that is used once, `iat` and `exp` at most five minutes apart.
 */
export const tokenRequestSchema = z.strictObject({ assertion: z.string().max(4000) });

/** A token for the `Authorization: Bearer` header of all other requests. */
export const tokenSchema = z.strictObject({
  token: z.string(),
  /** How long it counts, in seconds. */
  expiresIn: z.int().min(1),
  role: z.enum(roles),
  /** The server's clock, in epoch milliseconds. */
  now: z.int().min(0),
});

/** Asks for a token. */
export type TokenRequest = z.infer<typeof tokenRequestSchema>;
/** A token. */
export type Token = z.infer<typeof tokenSchema>;
