import { z } from 'astro/zod';
import { condition } from './condition.ts';
import { id, sentence } from './fields.ts';

export const option = z.strictObject({
  /** Stable name of the option; rules and addresses use it. */
  id,
  /** What the reader picks. */
  label: z.string().min(1),
  /** A second line in small type. */
  more: z.string().optional(),
  /** Regions of the body map that stand for this option, from src/figures/body-map.ts. */
  regions: z.array(id).optional(),
});

/** What the cause finder asks once danger is ruled out. */
export const question = z.strictObject({
  id,
  /** The question as a reader sees it. */
  ask: sentence,
  /** Whether one option may be chosen or several. */
  pick: z.enum(['one', 'many']),
  options: z.array(option).min(2),
  /** Why we ask, in one or two sentences. */
  why: sentence,
  /** Answers that make the question pointless. */
  skipWhen: condition.optional(),
  /** The option that counts as chosen when the question is skipped; without it a skipped question leaves its signs out. */
  skipAs: id.optional(),
  /** Questions with the same page stand on one screen; without it a question has a screen of its own. */
  page: id.optional(),
  /** Whether choosing it happens on the body map. */
  map: z.boolean().default(false),
});

export type Option = z.infer<typeof option>;
export type Question = z.infer<typeof question>;

/** content/cause-finder/questions.yaml */
export const questions = z.array(question).min(1);
