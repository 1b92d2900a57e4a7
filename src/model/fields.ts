import { z } from 'astro/zod';

/** An id: lower-case words joined by hyphens. It is an address, so it never changes; wording lives elsewhere. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens');

/** A calendar day, kept as YYYY-MM-DD. Frontmatter parsers may hand over a Date. */
export const day = z
  .union([z.date(), z.string()])
  .transform((value) => (typeof value === 'string' ? value : value.toISOString().slice(0, 10)))
  .pipe(z.iso.date('write a day as YYYY-MM-DD'));

/** An article's address inside the library: collection and id, such as causes/muscle-strain. */
export const articleRef = z
  .string()
  .regex(
    /^(causes|remedies|prevention|moments|help|about)\/[a-z0-9-]+$/,
    'write collection/id, such as causes/muscle-strain',
  );

/** Ids from sources.yaml. */
export const sourceIds = z.array(id).min(1, 'name at least one source');

/** One plain sentence or more, ending like a sentence. */
export const sentence = z
  .string()
  .min(3)
  .regex(/[.!?”"]$/, 'end it like a sentence');
