import { plainText } from './plain-text.ts';
import { targetSchema } from './target.ts';
import { z } from './zod.ts';

/** Ways of writing that can be told without a doubt and without a regular expression of an author's. */
const formats = [
  'email',
  'number',
  'integer',
  /** `2026-01-31`. */
  'date',
  /** `23:59` or `23:59:59`. */
  'time',
  /** A telephone number with its country: `+41 44 668 18 00`. */
  'phone',
  /** An IBAN with its check digits. */
  'iban',
  /** An `https:` or `http:` address. */
  'url',
  'postal-code',
] as const;

/** Countries whose postal codes are known, by their ISO 3166 code. */
const countries = [
  ...(['AT', 'AU', 'BE', 'BR', 'CA', 'CH', 'CN', 'CZ', 'DE', 'DK', 'ES', 'FI', 'FR', 'GB', 'IN'] as const),
  ...(['IT', 'JP', 'LU', 'MX', 'NL', 'NO', 'PL', 'PT', 'SE', 'US'] as const),
] as const;

const length = z.int().min(1).max(10_000);

/** What a field is to hold. It is checked in the page, where the value stays. All that is said must hold. */
export const fieldRuleSchema = z
  .strictObject({
    /** The field may not be left empty. Everything else is asked of a field that holds something only. */
    required: z.literal(true).optional(),
    /** Characters, as a person counts them. */
    length: z.strictObject({ min: length.optional(), max: length.optional() }).optional(),
    format: z.enum(formats).optional(),
    /** Whose postal codes are meant. Belongs to the format `postal-code`, and to no other. */
    country: z.enum(countries).optional(),
    /** The only values that are right, whatever their case. */
    oneOf: z.array(plainText(100)).min(1).max(50).optional(),
    /** How the value stands to that of another field. Values that cannot be compared are not found fault with. */
    compare: z
      .strictObject({
        is: z.enum(['same', 'different', 'before', 'after', 'less', 'greater']),
        with: targetSchema,
      })
      .optional(),
  })
  .refine(rule => Object.keys(rule).length > 0, {
    error: 'asks for nothing; add a rule such as required',
    params: { reason: 'rule-empty' },
  });

/** What a field is to hold. */
export type FieldRule = z.infer<typeof fieldRuleSchema>;
