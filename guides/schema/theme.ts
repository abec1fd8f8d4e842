import { leastContrast } from '../theme/accent-contrast.ts';
import { unreadableAccents } from '../theme/unreadable-accents.ts';
import { z } from './zod.ts';

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'is not a colour; write it like "#0b6a6b"');

/** Letters, digits, spaces, `-` and `_`, so that nothing in a name means anything to a style sheet. */
const fonts = /^(?! )[\p{L}\p{N} _-]{1,50}(,[\p{L}\p{N} _-]{1,50}){0,4}$/u;

/** How the stage looks in one workspace. What is not said is as Handrail has it. */
export const themeSchema = z
  .strictObject({
    /**
     * Colour of buttons, links and the ring around a target. Alone it is made darker for light and lighter for dark, as far
     * as that is needed for it to be read; beside `accentDark` it is for light only and has to be readable as it is.
     */
    accent: colour.optional(),
    /** The same for dark. It has to be readable as it is. */
    accentDark: colour.optional(),
    /** Of the corners of cards, in px. Those of buttons and fields are two thirds of it. */
    radius: z.int().min(0).max(16).optional(),
    /** `system`, `page` for the font of the page, or up to five names of fonts that the devices have, the best first. */
    font: z
      .string()
      .regex(fonts, 'is not a font; write "system", "page" or names such as "Inter, Noto Sans"')
      .optional(),
    /** Light or dark whatever the person's system says; `person` is as that says. */
    appearance: z.enum(['person', 'light', 'dark']).optional(),
  })
  .superRefine((theme, context) => {
    for (const { field, ratio, nearest } of unreadableAccents(theme)) {
      context.addIssue({
        code: 'custom',
        path: [field],
        message: `can be read at ${ratio}:1 only, and ${leastContrast}:1 is needed; take ${nearest}, the nearest that can be read`,
        params: {
          reason: 'colour-unreadable',
          values: { ratio: `${ratio}`, least: `${leastContrast}`, nearest },
        },
      });
    }
  });

/** How the stage looks in one workspace. */
export type Theme = z.infer<typeof themeSchema>;
