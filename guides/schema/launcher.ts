import { identifierSchema } from './identifier.ts';
import { localizedTextSchema } from './localized.ts';
import { pagePatternSchema } from './page-pattern.ts';
import { targetSchema } from './target.ts';
import { z } from './zod.ts';

/** A button or a badge beside an element of the page that starts the guide. */
export const launcherSchema = z.strictObject({
  id: identifierSchema,
  page: pagePatternSchema,
  target: targetSchema,
  /** What the button says; a badge has it for a name. */
  label: localizedTextSchema,
  look: z.enum(['button', 'badge']),
});

/** A button or a badge that starts a guide. */
export type Launcher = z.infer<typeof launcherSchema>;
