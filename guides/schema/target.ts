import { localeSchema } from './locale.ts';
import { z } from './zod.ts';

const word = z.string().max(60);
const text = z.string().max(80);
const count = z.int().min(0).max(1_000_000);

/** What identifies a frame, apart from its place among the frames: attributes of its element, and its page. */
const frameSchema = z.strictObject({
  /** Stable attributes of the frame's element, where it could be read. */
  attributes: z.record(z.string().max(40), text).optional(),
  /** Origin and path of the frame's page, with what looks like data replaced by `*`. */
  page: z.string().max(200).optional(),
});

/**
 * What the author pointed at, kept as several independent kinds of evidence. It holds no field value, no cell
 * text and no count; as JSON it is at most 2 kB. Everything but `v`, `key` and `tag` may be missing.
 */
export const targetSchema = z
  .strictObject({
    v: z.literal(1),
    /** The language of the page around the target when it was recorded. */
    locale: localeSchema.optional(),
    /** The structural key: the same string that a struggle episode carries. */
    key: z.string().max(200),

    /** Tag name in lower case. */
    tag: word,
    /** The ARIA role, explicit or implied. */
    role: z.string().max(40).optional(),
    /** The accessible name, without counts and without anything typed or tabulated. */
    name: text.optional(),
    /**
     * What the words of the name are called in other languages, by primary language subtag: an entry a word, its
     * alternatives joined by `/`, empty where the glossary does not know it.
     */
    glosses: z.record(z.string().max(3), z.array(z.string().max(110)).max(6)).optional(),
    /** Title or placeholder, where that is not the name already. */
    hint: text.optional(),
    /** Attributes that an upgrade, a language or other data do not change. Generated ones are left out. */
    attributes: z.record(z.string().max(40), text).optional(),
    /** Words of the class attribute that are not generated. */
    classes: z.array(word).max(8).optional(),
    /** What tells the icon in the target from other icons. */
    icon: z.string().max(80).optional(),
    /** The ancestors that mean something, nearest first, each as `tag.class#id` or `role`; plain wrappers are left out. */
    path: z.array(word).max(8).optional(),
    /** Which one it is among its likes in the nearest ancestor that holds several: `[index, how many]`. */
    order: z.tuple([count, count]).optional(),
    /** Title of the section, dialog, form or tab that the target is in. */
    heading: text.optional(),
    /** Names of the controls before and after it. */
    before: text.optional(),
    after: text.optional(),
    /** The same neighbours by what no language changes: tag, role and stable attributes. */
    beforeMark: text.optional(),
    afterMark: text.optional(),
    /** Names of what most resembled it on the page, and was not it. */
    rivals: z.array(z.string().max(40)).max(6).optional(),
    /** Another element of its kind, anywhere on the page, bore the same words. */
    namesakes: z.boolean().optional(),
    /** Its place in a table, grid, list or tree; `column` counts from 0, `header` and `headerMark` name the column. */
    place: z
      .strictObject({
        kind: z.enum(['row', 'item']),
        /** Which row or item, from 0, the header not counted. */
        index: count,
        column: count.optional(),
        header: text.optional(),
        headerMark: text.optional(),
      })
      .optional(),
    /** The frames it is in, outermost first. Missing: it is in the page itself. */
    frames: z.array(frameSchema).max(4).optional(),
    /** The hosts of the shadow roots it is in, outermost first, each as `tag#id`. */
    hosts: z.array(word).max(6).optional(),
    /** For an application drawn on a canvas: a point on it, as fractions of its width and height. Set by the author only. */
    region: z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }).optional(),
  })
  .meta({ id: 'target' });

/** What the author pointed at. */
export type Target = z.infer<typeof targetSchema>;
