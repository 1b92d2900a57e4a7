import { z } from 'astro/zod';

/**
 * What must have been chosen for one question: at least one of the listed options; none of them although the question
 * was answered (`not`); or a number of them (`atLeast`).
 */
const optionTest = z.union([
  z.array(z.string()).min(1),
  z.strictObject({ not: z.array(z.string()).min(1) }),
  z.strictObject({ atLeast: z.int().min(1), from: z.array(z.string()).min(1) }),
]);
export type OptionTest = z.infer<typeof optionTest>;

/**
 * When a rule holds: every key must. A key is a question, danger item or follow-up; `any` needs one of its conditions,
 * `all` needs each. The empty condition always holds.
 */
export interface Condition {
  any?: Condition[];
  all?: Condition[];
  [question: string]: OptionTest | Condition[] | undefined;
}

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z
    .object({ any: z.array(condition).min(1).optional(), all: z.array(condition).min(1).optional() })
    .catchall(optionTest),
);
