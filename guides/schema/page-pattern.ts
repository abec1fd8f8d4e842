import { z } from './zod.ts';

/**
 * Which pages are meant: origin, path and, for pages routed by hash, the hash, with `*` for any run of
 * characters that holds no `/` and `**` for any run at all: `https://erp.example.com/orders/*`. Never a query. `https://*.example.com`
 * and a port of `*` are allowed in the origin.
 */
export const pagePatternSchema = z
  .string()
  .max(500)
  .regex(
    /^https?:\/\/(\*\.)?[^\s/?#*]+(:\*)?(\/[^\s?#]*)?(#[^\s?]*)?$/,
    'is not a page; write it like "https://erp.example.com/orders/*", without a query',
  );

/** A page, or a family of pages, written as a pattern. */
export type PagePattern = z.infer<typeof pagePatternSchema>;
