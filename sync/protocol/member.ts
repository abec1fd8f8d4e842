import { z } from '../../guides/schema/zod.ts';
import { roles } from './role.ts';

/** Somebody who has signed in to a workspace at least once: an entry of the answer to `GET /v1/members`. */
export const memberSchema = z.strictObject({
  id: z.uuid(),
  /** Who says that it is this person, and by which name: the `iss` and `sub` of OpenID Connect. */
  issuer: z.string(),
  subject: z.string(),
  role: z.enum(roles),
});

/** `PUT /v1/members/ID`: what somebody may do, from the next token on. */
export const memberChangeSchema = z.strictObject({ role: z.enum(roles) });

/** Somebody who has signed in. */
export type Member = z.infer<typeof memberSchema>;
/** What somebody may do from now on. */
export type MemberChange = z.infer<typeof memberChangeSchema>;
