import { z } from '../../guides/schema/zod.ts';

/** The answer to `DELETE /v1/people/ID`, given when it is committed that no table holds the name any more. */
export const erasureSchema = z.strictObject({
  /** The name. */
  erased: z.uuid(),
  /** Tables that hold it still: none, or the erasure was not committed. */
  left: z.tuple([]),
});

/** What an erasure has come to. */
export type Erasure = z.infer<typeof erasureSchema>;
