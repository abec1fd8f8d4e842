import { z } from '../../guides/schema/zod.ts';

/**
 * The answer to `POST /v1/sign-ins`: where the person signs in, in a tab of the browser, within ten minutes. When that is done, the
 * device’s next token has the person’s role, for twelve hours or until `DELETE /v1/sign-ins`.
 */
export const signInSchema = z.strictObject({ address: z.url() });

/** Where a person signs in. */
export type SignIn = z.infer<typeof signInSchema>;
