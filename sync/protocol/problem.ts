import { z } from '../../guides/schema/zod.ts';

/** Why a request was refused: `application/problem+json`, RFC 9457. */
export const problemSchema = z.looseObject({
  /** What kind of problem it is. Devices act on it, and show the rest. */
  type: z.enum([
    'malformed', // the request has not the declared shape; `field` names where
    'unauthorised', // no token, or one that counts no more: ask for another
    'revoked', // the device was shut out: stop, and keep what is there
    'forbidden', // the role does not allow it
    'not-found',
    'conflict', // somebody else saved first
    'too-large', // send less at once
    'too-many', // later; `Retry-After` says when
    'reset-required', // what the device holds cannot be brought up to date: fetch everything anew
    'internal', // the server's own fault; later
  ]),
  /** One sentence for a person: what is wrong, and the mend. */
  title: z.string(),
  status: z.int().min(400).max(599),
  /** The field that is wrong, such as `signals[3].at`. */
  field: z.string().exactOptional(),
});

/** Why a request was refused. */
export type Problem = z.infer<typeof problemSchema>;
