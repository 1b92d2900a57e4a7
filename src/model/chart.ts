import { z } from 'astro/zod';
import { id, sentence, sourceIds } from './fields.ts';

const words = z.string().min(1).max(90);

const common = {
  id: id.startsWith('chart-', 'begin the id of a chart with chart-'),
  /** What it shows, as a heading. */
  title: z.string().min(5).max(90),
  /** What one sees in it, with the figures, for those who do not see it. */
  description: sentence,
  /** What to keep in mind when reading it. */
  note: sentence.optional(),
  sources: sourceIds,
};

/** An average that falls over time. */
const course = z.strictObject({
  ...common,
  kind: z.literal('course'),
  /** What is measured. */
  measure: words,
  /** The highest value there is. */
  most: z.number().positive(),
  points: z.array(z.strictObject({ week: z.number().min(0), when: words, value: z.number() })).min(2),
});

/** Of a hundred people, how many. */
const people = z.strictObject({
  ...common,
  kind: z.literal('people'),
  groups: z
    .array(
      z.strictObject({
        name: words,
        /** Parts of the hundred, each people of their own; the rest is the last part. */
        parts: z
          .array(z.strictObject({ label: words, count: z.int().min(0).max(100) }))
          .min(1)
          .max(2),
        /** What the others are. */
        others: words,
        sources: sourceIds,
      }),
    )
    .min(1),
});

/** Amounts side by side. */
const amounts = z.strictObject({
  ...common,
  kind: z.literal('amounts'),
  groups: z
    .array(
      z.strictObject({
        /** What is counted. */
        name: words,
        /** What stands after each value. */
        unit: words.optional(),
        most: z.number().positive(),
        rows: z
          .array(
            z.strictObject({
              label: words,
              value: z.number(),
              /** The range that the true value most likely lies in. */
              range: z.tuple([z.number(), z.number()]).optional(),
              sources: sourceIds,
            }),
          )
          .min(2),
      }),
    )
    .min(1),
});

/** A picture of figures from the evidence, with a table behind it. */
export const chart = z.discriminatedUnion('kind', [course, people, amounts]);

export type Course = z.infer<typeof course>;
export type People = z.infer<typeof people>;
export type Amounts = z.infer<typeof amounts>;
export type Chart = z.infer<typeof chart>;
