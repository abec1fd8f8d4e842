import { identifierSchema } from './identifier.ts';
import { struggleKinds } from './struggle-kind.ts';
import { themeSchema } from './theme.ts';
import { z } from './zod.ts';

/** What an organisation sets for its people through the browser's managed storage. */
export const policySchema = z.strictObject({
  /** Said to the person in the place of the question for consent. With it, consent counts as given. */
  notice: z.string().max(2000).optional(),
  /** Sites that Handrail works on: match patterns such as `https://erp.example.com/*`. */
  sites: z.array(z.string().max(300)).max(200).optional(),
  /** Whether Handrail may offer help on its own. Default true. */
  offers: z.boolean().optional(),
  /** The most offers in any hour. Default 3; 0 is none at all. */
  offersPerHour: z.int().min(0).max(50).optional(),
  /** The most offers a day. Default 6. */
  offersPerDay: z.int().min(0).max(50).optional(),
  /** Kinds of struggle that are not looked for. */
  ignoredKinds: z.array(z.enum(struggleKinds)).optional(),
  /** Whether people may record guides. Default true. */
  authoring: z.boolean().optional(),
  /** Roles of this device's person, which guides can ask for. */
  roles: z.array(identifierSchema).max(20).optional(),
  /** Sites on which guides may do things for the person, as match patterns. Default none. */
  actionSites: z.array(z.string().max(300)).max(200).optional(),
  /** Whether colleagues may leave remarks on published guides and lessons for each other. Only in a workspace. Default false. */
  remarks: z.boolean().optional(),
  /** How the stage looks: an accent, the corners, the font. Default: as Handrail has it. */
  theme: themeSchema.optional(),
  /** The workspace that this browser belongs to. Without it people join one by a link, or none. */
  workspace: z
    .strictObject({
      /** The address of the workspace's server, such as `https://handrail.example.com`. */
      server: z.url({ protocol: /^https?$/ }).max(300),
      /** The code by which browsers join, as the server shows it. */
      code: z.string().regex(/^[\w-]{20,100}$/),
    })
    .optional(),
});

/** What an organisation sets for its people. */
export type Policy = z.infer<typeof policySchema>;
