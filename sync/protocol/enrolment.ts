import { z } from '../../guides/schema/zod.ts';
import { deviceNameSchema } from './device-name.ts';
import { packKeySchema } from './pack-head.ts';
import { roles } from './role.ts';

/** A P-256 public key as a JSON Web Key, RFC 7517: all current browsers keep its private half where no script can read it. */
const devicePublicKeySchema = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string().regex(/^[\w-]{43}$/),
  y: z.string().regex(/^[\w-]{43}$/),
});

/** `POST /v1/enrolments`: a device joins a workspace by a code, which a link or the organisation's policy brought. Sending it again changes nothing. */
export const enrolmentRequestSchema = z.strictObject({
  code: z.string().regex(/^[\w-]{20,100}$/),
  /** A name that the device made up for itself. */
  device: deviceNameSchema,
  publicKey: devicePublicKeySchema,
});

/** The answer to an enrolment. */
export const enrolmentSchema = z.strictObject({
  workspace: z.uuid(),
  workspaceName: z.string(),
  role: z.enum(roles),
  /** What the device pins: no content counts that is not signed by it, or by one that it endorses. */
  key: packKeySchema,
});

/** Asks to join a workspace. */
export type EnrolmentRequest = z.infer<typeof enrolmentRequestSchema>;
/** A device's public key. */
export type DevicePublicKey = z.infer<typeof devicePublicKeySchema>;
/** The answer to an enrolment. */
export type Enrolment = z.infer<typeof enrolmentSchema>;
